package id.rukun.hukum.perwalibukittinggi.permintaan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.perwalibukittinggi.umum.KantorAsisten;
import id.rukun.hukum.perwalibukittinggi.umum.Penugasan;
import id.rukun.hukum.perwalibukittinggi.umum.RuteAsisten;
import id.rukun.hukum.perwalibukittinggi.umum.RuteAsisten.JalurAsisten;
import id.rukun.hukum.perwalibukittinggi.umum.RuteAsisten.PeringatanRute;
import id.rukun.hukum.perwalibukittinggi.umum.RuteFakta;

/** The lists of Pasal 11 and Pasal 12 say which Asisten coordinates a matter (BKT-DT-05). */
@Ketentuan(
        id = "BKT-R-12",
        judul = "Asisten menurut pembidangan",
        dasar = "Pasal 8 ayat (3) dan Pasal 12 Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.OTOMATIS,
        mulai = "2014-12-31")
public final class AsistenMenurutPembidangan implements Aturan<RuteFakta> {

    @Override
    public Putusan periksa(RuteFakta fakta, ParameterBerlaku parameter) {
        RuteAsisten rute = RuteAsisten.dari(fakta);
        return rute.jalur() == JalurAsisten.SEKDA
                ? Putusan.gagal(this, fakta, parameter, "Tidak ada Asisten yang ditetapkan: " + utama(fakta)
                        + " tidak tercantum dalam Pasal 12, dan tidak ada bidang Pasal 11 yang menunjuk Asistennya.")
                : Putusan.terpenuhi(this, fakta, parameter, penyaluran(fakta, rute));
    }

    private static String penyaluran(RuteFakta fakta, RuteAsisten rute) {
        String utama = utama(fakta);
        return switch (rute.jalur()) {
            case INTERNAL -> "Koordinasi di dalam satu instansi dicatat saja dan tidak disalurkan kepada Asisten.";
            case MENURUT_BIDANG -> utama + " tidak tercantum dalam Pasal 12; menurut bidangnya (Pasal 11) yang mengoordinasikan "
                    + KantorAsisten.sebut(rute.utama()) + "." + bersama(rute);
            default -> utama + " dikoordinasikan " + KantorAsisten.sebut(rute.utama()) + dasar(fakta.unit().get(0)) + bersama(rute)
                    + berbeda(rute);
        };
    }

    private static String dasar(Penugasan unit) {
        if (unit.ditetapkan()) {
            return " menurut penetapan Walikota (Pasal 17, menurut tafsir).";
        }
        return unit.dilimpahkan() ? " menurut pelimpahan Sekretaris Daerah (Pasal 8 ayat (2))." : " menurut Pasal 12.";
    }

    private static String bersama(RuteAsisten rute) {
        return rute.antarAsisten() ? " Terkait pula " + KantorAsisten.sebut(rute.pendamping())
                + ", sehingga para Asisten wajib berkoordinasi (Pasal 9 angka 4)." : "";
    }

    private static String berbeda(RuteAsisten rute) {
        if (!rute.peringatan().contains(PeringatanRute.UNIT_DAN_BIDANG_BERBEDA)) {
            return "";
        }
        return rute.tembusan() == null ? " Daftar unit dan daftar bidang menunjuk Asisten yang berbeda; daftar unit didahulukan."
                : " Bidang unit ini disebut Pasal 11 pada " + KantorAsisten.sebut(rute.tembusan()) + ", yang mendapat tembusan.";
    }

    private static String utama(RuteFakta fakta) {
        return fakta.unit().isEmpty() ? "Unit utama" : Sebutan.nama(fakta.unit().get(0).nama());
    }
}
