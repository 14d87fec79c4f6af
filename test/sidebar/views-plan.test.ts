import { planScenes } from './plan-scenes';
import { seeScenes } from './see-scenes';

seeScenes(planScenes);
