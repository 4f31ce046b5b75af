export { storyOf, type PageStory, type SettledWarning } from './page-story';
export { dropStory, mergeWithNext, moveStory, splitStory } from './rearrange';
