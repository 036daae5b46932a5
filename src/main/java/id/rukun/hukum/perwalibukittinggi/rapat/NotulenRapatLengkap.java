package id.rukun.hukum.perwalibukittinggi.rapat;

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
import java.util.ArrayList;
import java.util.List;

/** Minutes say when, where, under whom and with whom, and each result names who is responsible. */
@Ketentuan(
        id = "BKT-R-26",
        judul = "Notulen lengkap",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TAHAN,
        kode = "BKT_R_26",
        mulai = "2014-12-31")
public final class NotulenRapatLengkap implements Aturan<NotulenRapatLengkap.Fakta> {

    /** The minutes as far as they are written, and whether the meeting was ended without a result. */
    public record Fakta(@BolehKosong LocalDate tanggal, @BolehKosong String tempat, @BolehKosong String ketua, List<String> hadir,
            boolean tanpaHasil, List<ButirHasilRapat> hasil) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        List<String> kurang = kurang(fakta);
        return kurang.isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, "Notulen rapat " + Kalender.tulis(fakta.tanggal()) + " lengkap, "
                        + (fakta.hasil().isEmpty() ? "tanpa hasil." : "dengan " + fakta.hasil().size() + " butir hasil."))
                : Putusan.gagal(this, fakta, parameter, "Notulen belum lengkap; belum ada: " + String.join("; ", kurang) + ".");
    }

    private static List<String> kurang(Fakta fakta) {
        List<String> kurang = new ArrayList<>();
        if (fakta.tanggal() == null) {
            kurang.add("tanggal");
        }
        if (Sebutan.kosong(fakta.tempat())) {
            kurang.add("tempat");
        }
        if (Sebutan.kosong(fakta.ketua())) {
            kurang.add("ketua rapat");
        }
        if (fakta.hadir().isEmpty()) {
            kurang.add("daftar hadir");
        }
        if (fakta.hasil().isEmpty() && !fakta.tanpaHasil()) {
            kurang.add("hasil");
        }
        for (int i = 0; i < fakta.hasil().size(); i++) {
            if (fakta.hasil().get(i).unit().stream().allMatch(Sebutan::kosong)) {
                kurang.add("unit penanggung jawab hasil ke-" + (i + 1));
            }
        }
        return kurang;
    }
}
