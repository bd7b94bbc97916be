import '../kit/no-eval';
import { mount } from '../kit/mount';
import { SpacePage } from '../space-page/SpacePage';

mount(<SpacePage />);
