package id.rukun.hukum;

/** What a sheet or a message cites of a rule: named once, at the rule itself. */
public final class KutipanAturan {

    private KutipanAturan() {}

    /** The catalogue's id. */
    public static String id(Class<? extends Aturan<?>> aturan) {
        return ketentuan(aturan).id();
    }

    /** The legal basis, as printed. */
    public static String dasar(Class<? extends Aturan<?>> aturan) {
        return ketentuan(aturan).dasar();
    }

    /**
     * Id of the parameter that the rule measures by, the first one that it names.
     *
     * @throws IllegalArgumentException if the rule reads none
     */
    public static String parameter(Class<? extends Aturan<?>> aturan) {
        String[] parameter = ketentuan(aturan).parameter();
        if (parameter.length == 0) {
            throw new IllegalArgumentException(aturan.getName() + " tidak membaca parameter");
        }
        return parameter[0];
    }

    private static Ketentuan ketentuan(Class<? extends Aturan<?>> aturan) {
        return aturan.getAnnotation(Ketentuan.class);
    }
}
