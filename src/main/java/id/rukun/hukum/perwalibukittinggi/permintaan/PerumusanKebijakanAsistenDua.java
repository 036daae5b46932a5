package id.rukun.hukum.perwalibukittinggi.permintaan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.perwalibukittinggi.umum.KantorAsisten;

/** Pasal 11 huruf b does not name the drafting of policy: the Sekretaris Daerah is told, or takes it himself. */
@Ketentuan(
        id = "BKT-R-17",
        judul = "Perumusan kebijakan dalam bidang Asisten II",
        dasar = "Pasal 11 huruf b Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.PERINGATAN,
        kode = "BKT_R_17",
        parameter = "BKT-P-49",
        tafsir = "BKT-A-04",
        mulai = "2014-12-31")
public final class PerumusanKebijakanAsistenDua implements Aturan<PerumusanKebijakanAsistenDua.Fakta> {

    /** What is coordinated, and code of the leading Asisten; {@code null} where there is none. */
    public record Fakta(FungsiDikoordinasikan fungsi, @BolehKosong String asistenUtama) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.fungsi() != FungsiDikoordinasikan.PERUMUSAN_KEBIJAKAN
                || !KantorAsisten.EKBANG_KESRA.name().equals(fakta.asistenUtama())) {
            return Putusan.terpenuhi(this, fakta, parameter, "Bukan perumusan kebijakan dalam bidang Asisten II.");
        }
        String sebab = "Pasal 11 huruf b tidak menyebut perumusan kebijakan pada " + KantorAsisten.EKBANG_KESRA.sebutan();
        return parameter.pilihan("BKT-P-49")
                ? Putusan.gagal(this, fakta, parameter, Akibat.ALIH, "BKT_R_17", sebab + "; perkara ditangani Sekretaris Daerah.")
                : Putusan.gagal(this, fakta, parameter, sebab + "; perkara tetap disalurkan kepadanya, dan Sekretaris Daerah"
                        + " diberi tahu.");
    }
}
