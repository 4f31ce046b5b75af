import type { StoryModel } from './workflow-model';
import type { Observation } from './workflow-situation';

/** What must hold after every command, whatever the model thinks; names what does not. */
export function violationsIn(model: StoryModel, before: Observation, after: Observation): string[] {
  const rules: [string, boolean][] = [
    ['a version only grows', after.version >= before.version],
    ...publicationOf(model, before, after),
    ...timesOf(model, after),
    ...separationOf(model, before, after),
  ];
  return rules.flatMap(([rule, holds]) => (holds ? [] : [rule]));
}

/** The text that the last review signed and that nothing voided. */
function signedText({ policy }: StoryModel, { taken }: Observation): string | undefined {
  const last = policy.reviews.at(-1)?.stage;
  return taken.find(({ step, stands }) => step === last && stands)?.text;
}

/** What goes public is what was signed, but for an emergency, which is marked and waits for a countersign. */
function publicationOf(model: StoryModel, before: Observation, after: Observation): [string, boolean][] {
  const signed = signedText(model, after);
  const becamePublic = after.publicText !== null && after.publicText !== before.publicText;
  const isEmergency =
    before.override?.countersignedBy !== null &&
    after.override?.countersignedBy === null &&
    after.override.text === after.publicText;
  const isRegular = after.stage === 'approved' && after.publicText === signed;
  return [
    ['what goes public is what was signed', !becamePublic || isEmergency || isRegular],
    ['an approved text is a signed one', after.stage !== 'approved' || after.text === signed],
    [
      'published is what the public sees',
      (after.publication === 'published') === (after.publicText !== null),
    ],
    ['withdrawn has its tombstone', (after.publication === 'withdrawn') === (after.withdrawnText !== null)],
  ];
}

/** What is set for a time is what was signed, or does not happen. */
function timesOf(model: StoryModel, after: Observation): [string, boolean][] {
  const signed = signedText(model, after);
  const [publication, second] = after.schedules.filter(({ act }) => act === 'publish');
  const end = after.schedules.find(({ act }) => act === 'unpublish');
  const isSigned = publication?.text === signed && publication?.text === after.text;
  return [
    ['a text is published once', second === undefined],
    ['scheduled is what has its time', (after.publication === 'scheduled') === (publication !== undefined)],
    ['what will be published is what was signed', !publication || publication.isHeld || isSigned],
    [
      'only what is or will be public has an end',
      !end || ['scheduled', 'published'].includes(after.publication),
    ],
  ];
}

/** Whether somebody has just reviewed the text of their own emergency publication. */
const reviewsOwnOverride = ({ override, taken: known }: Observation, taken: Observation['taken']): boolean =>
  taken
    .slice(known.length)
    .some(({ step, by, text }) => typeof step === 'string' && by === override?.by && text === override.text);

function separationOf(
  model: StoryModel,
  before: Observation,
  { taken, override }: Observation,
): [string, boolean][] {
  const takers = (step: unknown) => new Set(taken.filter((one) => one.step === step).map(({ by }) => by));
  const reviewers = model.policy.reviews.flatMap(({ stage }) => [...takers(stage)]);
  const reviewsNow = taken.slice(before.taken.length).filter(({ step }) => typeof step === 'string');
  const pairs = model.policy.separateProofs.map(([one, other]) => [takers(one), takers(other)] as const);
  return [
    ['two reviews need two persons', new Set(reviewers).size === reviewers.length],
    ['nobody reviews what they published alone', !reviewsOwnOverride(before, taken)],
    ['nobody countersigns for themselves', !override || override.by !== override.countersignedBy],
    ['nobody reviews their own story', !reviewsNow.some(({ by }) => model.authors.has(by))],
    [
      'paired proofs need two persons',
      !pairs.some(([one, other]) => [...one].some((name) => other.has(name))),
    ],
  ];
}
