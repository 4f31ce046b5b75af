export { currentStory, storyOf, type PageStory, type ResolvedWarning } from './page-story';
export { dropStory, mergeWithNext, moveStory, splitStory } from './rearrange';
export { swappedTitles } from './swapped-titles';
