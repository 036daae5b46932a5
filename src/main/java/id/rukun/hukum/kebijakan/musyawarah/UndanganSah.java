package id.rukun.hukum.kebijakan.musyawarah;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A failure for want of a quorum counts only if every peserta was invited in time for that day and the meeting was opened and
 * closed with an attendance list. Of a meeting that could decide the same is a finding: no law voids its decision for it.
 */
@Ketentuan(
        id = "RUKUN-POL-09",
        judul = "Undangan sah",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TEMUAN,
        kode = "UNDANGAN_TIDAK_LENGKAP",
        parameter = {"PRD-03", "PRD-20"})
public final class UndanganSah implements Aturan<UndanganSah.Fakta> {

    /**
     * Day of the invitation, day of the meeting, how it was held, the day for which it was called, whether its
     * quorum is one of its own (Pasal 11 and 12), for which failures are not counted unless PRD-20 opens the rescue of
     * Pasal 40 ayat (2), and whether it failed for want of a quorum.
     */
    public record Fakta(LocalDate undangan, LocalDate musyawarah, boolean semuaDiundang, boolean dibukaDanDitutup,
            LocalDate dijadwalkan, boolean kuorumKhusus, boolean gagalKuorum) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        LocalDate batas = Kalender.batasMundur(fakta.musyawarah(), parameter.masa("PRD-03"));
        List<String> kurang = new ArrayList<>();
        if (fakta.undangan().isAfter(batas)) {
            kurang.add("undangan bertanggal " + Kalender.tulis(fakta.undangan()) + ", seharusnya paling lambat "
                    + Kalender.tulis(batas));
        }
        if (!fakta.musyawarah().equals(fakta.dijadwalkan())) {
            kurang.add("diundang untuk " + Kalender.tulis(fakta.dijadwalkan()) + ", diadakan "
                    + Kalender.tulis(fakta.musyawarah()));
        }
        if (!fakta.semuaDiundang()) {
            kurang.add("tidak semua peserta diundang");
        }
        if (!fakta.dibukaDanDitutup()) {
            kurang.add("musyawarah tidak dibuka dan ditutup dengan daftar hadir");
        }
        if (kurang.isEmpty()) {
            return Putusan.terpenuhi(this, fakta, parameter, "Semua peserta diundang pada waktunya.");
        }
        return Putusan.gagal(this, fakta, parameter, "Undangan atau pelaksanaan belum lengkap: "
                + String.join("; ", kurang) + "." + akibat(fakta, parameter));
    }

    private static String akibat(Fakta fakta, ParameterBerlaku parameter) {
        if (!fakta.gagalKuorum()) {
            return " Musyawarah ini tidak batal karenanya; temuan ini bahan pemeriksaan bagi Lurah.";
        }
        return !fakta.kuorumKhusus() || parameter.pilihan("PRD-20")
                ? " Kegagalan kuorum musyawarah ini tidak dihitung." : "";
    }
}
