import '../kit/no-eval';
import { mount } from '../kit/mount';
import { SiteSettingsPage } from '../site-settings/SiteSettingsPage';

mount(<SiteSettingsPage />);
