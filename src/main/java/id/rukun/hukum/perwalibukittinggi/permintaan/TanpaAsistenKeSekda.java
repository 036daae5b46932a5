package id.rukun.hukum.perwalibukittinggi.permintaan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.perwalibukittinggi.umum.KantorAsisten;
import id.rukun.hukum.perwalibukittinggi.umum.RuteAsisten;
import id.rukun.hukum.perwalibukittinggi.umum.RuteAsisten.JalurAsisten;
import id.rukun.hukum.perwalibukittinggi.umum.RuteFakta;

/** What no list gives an Asisten is the Sekretaris Daerah's. */
@Ketentuan(
        id = "BKT-R-14",
        judul = "Perkara tanpa Asisten ditangani Sekretaris Daerah",
        dasar = "Pasal 8 ayat (1) Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.OTOMATIS,
        tafsir = "BKT-A-26",
        mulai = "2014-12-31")
public final class TanpaAsistenKeSekda implements Aturan<RuteFakta> {

    @Override
    public Putusan periksa(RuteFakta fakta, ParameterBerlaku parameter) {
        RuteAsisten rute = RuteAsisten.dari(fakta);
        if (rute.jalur() != JalurAsisten.SEKDA) {
            return Putusan.terpenuhi(this, fakta, parameter, rute.jalur() == JalurAsisten.INTERNAL
                    ? "Koordinasi di dalam satu instansi tidak disalurkan."
                    : "Perkara ini sudah mempunyai Asisten: " + KantorAsisten.sebut(rute.utama()) + ".");
        }
        return Putusan.gagal(this, fakta, parameter, "Unit utama tidak tercantum pada Asisten mana pun; perkara ditangani"
                + " Sekretaris Daerah." + (rute.halBelumDiatur() ? " Hal ini dicatat sebagai hal yang belum diatur (Pasal 17)."
                : " Terkait: " + KantorAsisten.sebut(rute.pendamping()) + "."));
    }
}
