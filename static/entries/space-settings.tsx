import '../kit/no-eval';
import { mount } from '../kit/mount';
import { SpaceSettingsPage } from '../space-settings/SpaceSettingsPage';

mount(<SpaceSettingsPage />);
