import { emergencyScenes } from './emergency-scenes';
import { runScenes } from './run-scenes';
import { seeScenes } from './see-scenes';

seeScenes({ ...runScenes, ...emergencyScenes });
