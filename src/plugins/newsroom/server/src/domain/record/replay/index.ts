export { keptOfRun, type Course, type CourseFault, type Told } from './course';
export { differences, differsFromRecord } from './differences';
export { strangeNotices, type Notices } from './notices';
export { replay, type RolesOf } from './replay';
