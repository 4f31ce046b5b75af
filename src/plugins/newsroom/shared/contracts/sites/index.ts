// What the package tells developers of sites in TypeScript (`strapi-plugin-newsroom/contracts`): types, and no program.
export type { MostReadAnswer } from '../most-read';
export type { NeighboursAnswer, RelatedAnswer, StoryCard } from '../nearby';
export type { SearchAnswer, SearchHit } from '../search';
export type { StoriesAnswer, StoryAnswer, WithdrawalsAnswer } from './answers';
export type { PublicColumn, PublicDepartment, PublicReporter } from './directory';
export type { PublicStory } from './story';
