import type { Checkpoint } from '../../domain/record/checkpoint';

/** What the file of a story says of itself, for whoever opens it years later; in both languages. */
export function readmeOf({
  article,
  madeAt,
  checkpoint,
}: {
  article: string;
  madeAt: string;
  checkpoint: Checkpoint | null;
}): string {
  const { day = '-', sequence = 0, root = '-' } = checkpoint ?? {};
  return `稿件档案  Story file

稿件 article      ${article}
生成时间 made at   ${madeAt}
检查点 checkpoint  ${day}, 1..${sequence}
根散列 root        ${root}

文件 entries
run.json            稿件所处环节与审校制度  where the story stands, and its policy
versions.ndjson     每一版本的全文与摘要  every version with its text and digest
decisions.ndjson    审稿意见，每行一条  every decision, one a line
published.ndjson    读者看到的文字，未刊发则为空  what the public sees; empty if nothing
checkpoints.ndjson  证明所依据的检查点  the checkpoint that the proofs lead to
proofs.ndjson       每条审稿意见在该检查点中的证明  how each decision is part of that checkpoint
manifest.json       各文件的行数、字节数、SHA-256  lines, bytes and SHA-256 of the other entries

核验 how to verify
    newsroom audit verify FILE.zip
不需要数据库。把上面的根散列与报社当日打印留存的检查点对照，即可证明这些审稿意见当日已在记录之中。
检查点之后的意见尚无证明。单篇档案不能证明没有遗漏意见；整个记录的导出可以。

This needs no database. Compare the root above with the checkpoint that the paper printed on that day: it proves that
these decisions were in the record then. Decisions after the checkpoint have no proof yet. The file of one story cannot
prove that no decision is left out; an export of the whole record can.

散列 hashes
decision: SHA-256 of the RFC 8785 JSON of its line without "hash"
version:  SHA-256 of the RFC 8785 JSON of the public fields of "content" and of "media", the "mediaHashes";
          with "summary", "leadPhoto", "issueDate", "pageNumber", "pageName", "originalSource" and "form": 2
          where one of these six is not null, and without all of them otherwise
proof:    RFC 9162 section 2.1.3, leaf = the 32 bytes of the decision's hash
`;
}
