package id.rukun.hukum.kebijakan.pencatatan.jabatan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/** The days of what is recorded of a post fit each other and what the register says. */
@Ketentuan(
        id = "RUKUN-POL-189",
        judul = "Hari pencatatan jabatan sesuai dengan register; masa pelaksana terbatas",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "HARI_PENCATATAN_TIDAK_SESUAI",
        kodeLain = {"MASA_PELAKSANA_TERLAMPAUI"},
        parameter = "RUKUN-PRD-56")
public final class MasaPencatatan implements Aturan<MasaPencatatan.Fakta> {

    /** What is recorded, why it cannot begin earlier, and why it cannot last longer. */
    public enum Perihal {
        KETIDAKHADIRAN("Ketidakhadiran", "ia belum memegang jabatannya", "sesudah itu ia tidak memegang jabatannya lagi"),
        KEMBALI("Hari kembali bertugas", "ketidakhadirannya, atau pelaksana hariannya, mulai sehari sebelum itu",
                "sesudah itu ia tidak memegang jabatannya lagi"),
        PELAKSANA("Masa pelaksana", "suratnya bertanggal hari itu, dan pelaksana tidak ditunjuk surut", "sesudah itu ia tidak bertugas"),
        HARI_TERAKHIR("Hari terakhir pelaksana", "sampai hari itu ia sudah atau akan bertugas", "sesudah itu ia tidak bertugas"),
        PENGANGKATAN("Pengangkatan", "sehari sebelum itu menurut register mulai pejabat atau pelaksana lain", "sesudah itu ia tidak bertugas"),
        BERHENTI("Hari pertama tidak memegang jabatan", "ia memegangnya sejak sehari sebelum itu",
                "sesudah itu ia tidak memegangnya lagi"),
        POS_BERAKHIR("Hari pertama jabatan itu tidak ada lagi", "jabatan itu ada sejak sehari sebelum itu", "sesudah itu jabatan itu memang "
                + "tidak ada lagi"),
        MENINGGAL("Hari pertama tidak memegang jabatan", "ia memegangnya sejak sehari sebelum itu",
                "kematian tidak dicatat sebelum terjadi");

        private final String sebutan;
        private final String sebabAwal;
        private final String sebabAkhir;

        Perihal(String sebutan, String sebabAwal, String sebabAkhir) {
            this.sebutan = sebutan;
            this.sebabAwal = sebabAwal;
            this.sebabAkhir = sebabAkhir;
        }
    }

    /**
     * The days of one thing that is recorded of a post.
     *
     * @param mulai its first day, or the only one
     * @param sampai its last day; {@code null} where none is known
     * @param awal its earliest possible first day; {@code null} if nothing bounds it
     * @param akhir the latest possible last day; {@code null} if nothing bounds it
     * @param terhitung the day from which the longest period of somebody who acts is counted; {@code null} where none is asked
     */
    public record Fakta(Perihal perihal, LocalDate mulai, @BolehKosong LocalDate sampai, @BolehKosong LocalDate awal,
            @BolehKosong LocalDate akhir, @BolehKosong LocalDate terhitung) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        LocalDate terakhir = fakta.sampai() == null ? fakta.mulai() : fakta.sampai();
        if (terakhir.isBefore(fakta.mulai())) {
            return gagal(fakta, parameter, " berakhir " + Kalender.tulis(terakhir) + ", sebelum mulainya, " + Kalender.tulis(fakta.mulai()) + ".");
        }
        if (fakta.awal() != null && fakta.mulai().isBefore(fakta.awal())) {
            return gagal(fakta, parameter, " paling awal " + Kalender.tulis(fakta.awal()) + ": " + fakta.perihal().sebabAwal + ".");
        }
        if (fakta.akhir() != null && terakhir.isAfter(fakta.akhir())) {
            return gagal(fakta, parameter, " paling lambat " + Kalender.tulis(fakta.akhir()) + ": " + fakta.perihal().sebabAkhir + ".");
        }
        LocalDate batas = fakta.terhitung() == null ? null
                : Kalender.hariTerakhirPeriode(fakta.terhitung(), parameter.masa("RUKUN-PRD-56"));
        return batas == null || !terakhir.isAfter(batas)
                ? Putusan.terpenuhi(this, fakta, parameter, fakta.perihal().sebutan + ": harinya sesuai register.")
                : Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "MASA_PELAKSANA_TERLAMPAUI", "Masa pelaksana sekali dicatat paling lama "
                        + Sebutan.masa(parameter.masa("RUKUN-PRD-56")) + ", yaitu sampai " + Kalender.tulis(batas)
                        + "; sesudah itu dapat diperpanjang.");
    }

    private Putusan gagal(Fakta fakta, ParameterBerlaku parameter, String lanjutan) {
        return Putusan.gagal(this, fakta, parameter, fakta.perihal().sebutan + lanjutan);
    }
}
