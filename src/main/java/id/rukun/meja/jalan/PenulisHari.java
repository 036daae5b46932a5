package id.rukun.meja.jalan;

import id.rukun.engine.reminder.AlasanHari;
import id.rukun.engine.reminder.AsalHari;
import id.rukun.engine.reminder.HariTerhitung;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.hukum.JenisNilai;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Parameter;
import id.rukun.isian.NilaiTerbaca;
import id.rukun.meja.LetakKasus;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells of each open day of a case why it is that day. */
@Component
class PenulisHari {

    private final AlasanHari alasan;
    private final LetakKasus letak;

    PenulisHari(AlasanHari alasan, LetakKasus letak) {
        this.alasan = alasan;
        this.letak = letak;
    }

    List<HariTerbuka> dari(Kasus kasus) {
        return alasan.dari(kasus).stream().map(h -> tulis(h, kasus)).toList();
    }

    private HariTerbuka tulis(HariTerhitung satu, Kasus kasus) {
        AsalHari asal = satu.asal();
        String hari = (satu.tugas() ? "paling lambat " : "pada ") + letak.sampai(satu.hari());
        String peristiwa = asal.peristiwa() + ", " + Kalender.tulis(asal.hari());
        return satu.parameter().map(p -> new HariTerbuka(satu.nama(), hari, peristiwa, masa(p), edisi(p, kasus), dasar(p),
                hitungan(satu, p))).orElseGet(() -> new HariTerbuka(satu.nama(), hari, peristiwa, null, null,
                "Hari peristiwanya sendiri, tanpa masa yang dihitung", "Tidak ada yang dihitung."));
    }

    private static String masa(Parameter p) {
        return NilaiTerbaca.masa(p.nilai()) + " (" + p.satuan() + "), " + p.id();
    }

    private static String edisi(Parameter p, Kasus kasus) {
        String sampai = p.masa().sampai() == null ? "" : " sampai " + Kalender.tulis(p.masa().sampai());
        return "berlaku sejak " + Kalender.tulis(p.masa().mulai()) + sampai + "; kasus ini mengikuti ketentuan pada "
                + Kalender.tulis(kasus.edisi());
    }

    private static String dasar(Parameter p) {
        return p.kekuatan() == Kekuatan.KEBIJAKAN ? p.menurutUndangUndang().orElseGet(() -> "Kebijakan Rukun: " + p.dasar()) : p.sumber();
    }

    private static String hitungan(HariTerhitung satu, Parameter p) {
        AsalHari asal = satu.asal();
        String tanda = asal.mundur() ? " dikurangi " : " ditambah ";
        String awal = Kalender.tulis(asal.hari()) + tanda + NilaiTerbaca.masa(p.nilai()) + " ialah ";
        if (p.jenis() == JenisNilai.BILANGAN) {
            return hariKerja(satu, p);
        }
        if (p.jenis() != JenisNilai.MASA) {
            return jam(satu, NilaiTerbaca.masa(p.nilai()));
        }
        LocalDate terhitung = asal.mundur() ? Kalender.batasMundur(asal.hari(), Period.parse(p.nilai()))
                : Kalender.batasTenggat(asal.hari(), Period.parse(p.nilai()));
        String beda = terhitung.equals(satu.hari()) ? "" : terhitung.plusDays(1).equals(satu.hari())
                ? " Yang ditunggu terjadi begitu hari itu lewat, pada " + Kalender.tulis(satu.hari()) + "."
                : " Hari yang berlaku tetap " + Kalender.tulis(satu.hari()) + ", sebagaimana dihitung ketika langkah ini timbul.";
        return awal + Kalender.tulis(terhitung) + ". Hari peristiwa dihitung hari ke-0; semua hari kalender dihitung, "
                + "juga hari libur." + beda;
    }

    private static String hariKerja(HariTerhitung satu, Parameter p) {
        LocalDate hari = satu.asal().hari();
        return Kalender.tulis(hari) + " ditambah " + p.nilai() + " hari kerja ialah " + Kalender.tulis(Kalender.batasHariKerja(hari,
                Integer.parseInt(p.nilai()))) + ". Hari peristiwa dihitung hari ke-0; dihitung Senin sampai Jumat, hari libur nasional belum dikenal.";
    }

    private static String jam(HariTerhitung satu, String masa) {
        String jam = masa + (satu.asal().mundur() ? " sebelum" : " sesudah") + " saat peristiwanya, dihitung jam demi jam";
        return satu.asal().mundur() && satu.hari().isAfter(satu.asal().hari())
                ? jam + "; saat itu sudah lewat ketika langkah ini timbul, jadi dipakai awal hari berikutnya, "
                        + Kalender.tulis(satu.hari()) + "."
                : jam + ": jatuh pada " + Kalender.tulis(satu.hari()) + ".";
    }
}
