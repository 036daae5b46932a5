package id.rukun.prosedur.penonaktifan;

/** Why a case ended without a deactivation. */
public enum Penutupan {
    MEMBAIK("perilakunya membaik"),
    TIDAK_DINONAKTIFKAN("Lurah memutus tidak menonaktifkan"),
    TIDAK_DISETUJUI("musyawarah tidak menyetujui"),
    DITOLAK_LURAH("Lurah menolak menetapkan"),
    DITOLAK_CAMAT("Camat tidak mengesahkan"),
    MASA_BAKTI_BERAKHIR("masa bakti berakhir"),
    MENGUNDURKAN_DIRI("yang bersangkutan mengundurkan diri"),
    MENINGGAL("yang bersangkutan meninggal"),
    JABATAN_BERAKHIR("jabatannya berakhir");

    private final String sebutan;

    Penutupan(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }
}
