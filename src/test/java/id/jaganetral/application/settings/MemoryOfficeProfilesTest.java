package id.jaganetral.application.settings;

class MemoryOfficeProfilesTest extends OfficeProfilesContract {
    private final MemoryOfficeProfiles profiles = new MemoryOfficeProfiles();

    @Override
    protected OfficeProfiles profiles() {
        return profiles;
    }
}
