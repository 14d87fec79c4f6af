import { calendarScenes } from './calendar-scenes';
import { seeScenes } from './see-scenes';

seeScenes(calendarScenes);
