package id.rukun.engine.grants;

/** The group of those who have a role in one government: what a role may see and start differs from government to government. */
public final class GrupPemerintah {

    private GrupPemerintah() {}

    /**
     * Its id.
     *
     * @param peran slug of the role, or the group of all officials
     * @param tenant short name of the government
     */
    public static String id(String peran, String tenant) {
        return peran + "-" + tenant;
    }
}
