import { PUBLISHING_ACTS } from '../../../../shared/vocabulary';
import type { ArticleContent } from '../../../../shared/article';
import { contentDigest, digestOf } from '../article/content';
import type { LinkedDecision } from './chain';
import type { Checkpoint } from './checkpoint';
import { isIncluded, type InclusionProof } from './merkle';

/** The proof of one decision against a checkpoint. */
export interface DecisionProof extends InclusionProof {
  sequence: number;
}

/** What the public sees of a story, as its file tells it. */
export interface PublishedText {
  digest: string;
  content: ArticleContent;
  mediaHashes: Record<number, string> | null;
}

/** What is wrong with the decisions in a story's file, or with its published text. */
export interface StoryFault {
  article: string;
  sequence?: number;
  fault: 'changed' | 'unordered' | 'other_story' | 'no_proof' | 'unproven' | 'not_signed';
}

/** Checks the file of one story: its checkpoint and proofs come first, then its decisions in their order. */
export class StoryCheck {
  readonly faults: StoryFault[] = [];
  #checkpoint: Checkpoint | null = null;
  #last = 0;
  #published: string | null = null;
  readonly #proofs = new Map<number, DecisionProof>();

  constructor(private readonly article: string) {}

  /** Takes the checkpoint that the proofs lead to. */
  under(checkpoint: Checkpoint): void {
    this.#checkpoint = checkpoint;
  }

  /** Takes a proof. */
  prove(proof: DecisionProof): void {
    this.#proofs.set(proof.sequence, proof);
  }

  /** Takes the next decision. */
  add(row: LinkedDecision): void {
    const fault = this.#faultOf(row);
    if (fault) this.faults.push({ article: row.article, sequence: row.sequence, fault });
    this.#last = row.sequence;
    if (PUBLISHING_ACTS.includes(row.act)) this.#published = row.digest;
  }

  /** Takes the published text, which has to be the one that the last publication was of. */
  shows({ content, mediaHashes, digest }: PublishedText): void {
    const isSigned = digest === this.#published && contentDigest(content, mediaHashes ?? {}) === digest;
    if (!isSigned) this.faults.push({ article: this.article, fault: 'not_signed' });
  }

  #faultOf(row: LinkedDecision): StoryFault['fault'] | null {
    const { hash, ...hashed } = row;
    if (digestOf(hashed) !== hash) return 'changed';
    if (row.article !== this.article) return 'other_story';
    if (row.sequence <= this.#last) return 'unordered';
    return this.#unprovenOf(row);
  }

  /** Decisions after the checkpoint have no proof yet. */
  #unprovenOf({ sequence, hash }: LinkedDecision): StoryFault['fault'] | null {
    if (!this.#checkpoint || sequence > this.#checkpoint.sequence) return null;
    const proof = this.#proofs.get(sequence);
    if (!proof) return 'no_proof';
    const isOfPlace = proof.index === sequence - 1 && proof.size === this.#checkpoint.sequence;
    return isOfPlace && isIncluded(hash, proof, this.#checkpoint.root) ? null : 'unproven';
  }
}
