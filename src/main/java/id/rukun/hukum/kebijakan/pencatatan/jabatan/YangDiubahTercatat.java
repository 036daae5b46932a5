package id.rukun.hukum.kebijakan.pencatatan.jabatan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** What is changed in the register stands there, and differs from what it is changed to. */
@Ketentuan(
        id = "RUKUN-DATA-51",
        judul = "Yang diubah ada dalam register dan berbeda dari yang baru",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "YANG_DIUBAH_TIDAK_ADA")
public final class YangDiubahTercatat implements Aturan<YangDiubahTercatat.Fakta> {

    /** What is to be changed, with what the register says where it is not there. */
    public enum Yang {
        KETIDAKHADIRAN("ia tidak tercatat berhalangan"),
        KETIDAKHADIRAN_BERJALAN("ketidakhadirannya sudah berakhir, jadi ia sudah bertugas lagi; bila ia tidak bertugas lagi sesudahnya, "
                + "catat ketidakhadiran yang baru"),
        PELAKSANA("ia bukan pelaksana"),
        PELAKSANA_BERJALAN("masa pelaksana itu sudah berakhir sebelum kemarin dan tidak diteruskan lagi; tunjuk pelaksana dengan pencatatan baru"),
        MASIH_MENJABAT("masa jabatan itu sudah berakhir, dan yang sudah berakhir tidak diubah"),
        PEJABAT_DEFINITIF("ia bukan pejabat definitif; masa pelaksana diubah dengan hari terakhirnya"),
        HARI_TERAKHIR("hari terakhirnya sudah demikian"),
        POS("jabatan itu sudah tidak ada lagi, dan yang sudah berakhir tidak diubah"),
        ATASAN("atasan langsungnya sudah demikian"),
        NAMA("nama dan NIP itu sudah tercatat demikian");

        private final String tidakAda;

        Yang(String tidakAda) {
            this.tidakAda = tidakAda;
        }
    }

    /** What is to be changed, and whether it is there to be changed. */
    public record Fakta(Yang yang, boolean ada) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return fakta.ada() ? Putusan.terpenuhi(this, fakta, parameter, "Yang diubah ada dalam register.")
                : Putusan.gagal(this, fakta, parameter, "Menurut register " + fakta.yang().tidakAda + ". Periksa pilihannya.");
    }
}
