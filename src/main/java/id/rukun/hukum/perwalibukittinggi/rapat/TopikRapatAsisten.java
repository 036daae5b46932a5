package id.rukun.hukum.perwalibukittinggi.rapat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.koordinasi.SifatRapat;
import id.rukun.hukum.perwalibukittinggi.umum.TopikKoordinasi;

/** An Asisten's own meeting is about a given technical problem or about managing resources. */
@Ketentuan(
        id = "BKT-R-28",
        judul = "Topik rapat Asisten",
        dasar = "Pasal 9 angka 5 dan Pasal 8 ayat (4) Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_28",
        mulai = "2014-12-31")
public final class TopikRapatAsisten implements Aturan<TopikRapatAsisten.Fakta> {

    /** What the meeting is, and what it turns on. */
    public record Fakta(SifatRapat sifat, TopikKoordinasi topik) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.sifat() != SifatRapat.TEKNIS && fakta.sifat() != SifatRapat.SUMBER_DAYA) {
            return Putusan.terpenuhi(this, fakta, parameter, "Rapat ini bukan rapat Asisten.");
        }
        return switch (fakta.topik()) {
            case TEKNIS, SUMBER_DAYA -> Putusan.terpenuhi(this, fakta, parameter, "Rapat Asisten membahas "
                    + fakta.topik().sebutan() + ".");
            case UMUM -> Putusan.gagal(this, fakta, parameter, "Permasalahan umum bukan kewenangan rapat Asisten; waktunya"
                    + " ditentukan Walikota, Wakil Walikota, atau Sekretaris Daerah (Pasal 9 angka 3). Ajukan permintaan"
                    + " koordinasi dengan topik umum.");
            case KEBIJAKAN -> Putusan.gagal(this, fakta, parameter, "Rapat Asisten membahas permasalahan teknis tertentu atau"
                    + " pengelolaan sumber daya, bukan suatu kebijakan. Pilih rapat kebijakan.");
        };
    }
}
