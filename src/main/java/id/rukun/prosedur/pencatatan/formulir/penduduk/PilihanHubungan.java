package id.rukun.prosedur.pencatatan.formulir.penduduk;

import id.rukun.isian.formulir.PilihanTetap;
import id.rukun.penduduk.keluarga.HubunganDalamKk;

/** What a member is to the head of the family, in the words of the Kartu Keluarga. */
public enum PilihanHubungan implements PilihanTetap {
    SUAMI("Suami", HubunganDalamKk.SUAMI),
    ISTRI("Istri", HubunganDalamKk.ISTRI),
    ANAK("Anak", HubunganDalamKk.ANAK),
    MENANTU("Menantu", HubunganDalamKk.MENANTU),
    CUCU("Cucu", HubunganDalamKk.CUCU),
    ORANG_TUA("Orang tua", HubunganDalamKk.ORANG_TUA),
    MERTUA("Mertua", HubunganDalamKk.MERTUA),
    FAMILI_LAIN("Famili lain", HubunganDalamKk.FAMILI_LAIN),
    LAINNYA("Lainnya", HubunganDalamKk.LAINNYA);

    private final String sebutan;
    private final HubunganDalamKk hubungan;

    PilihanHubungan(String sebutan, HubunganDalamKk hubungan) {
        this.sebutan = sebutan;
        this.hubungan = hubungan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }

    public HubunganDalamKk hubungan() {
        return hubungan;
    }
}
