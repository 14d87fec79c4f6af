import { connectionScenes } from './connection-scenes';
import { seeScenes } from './see-scenes';

seeScenes(connectionScenes);
