package id.rukun.hukum.perwalibukittinggi.permintaan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.koordinasi.JenisKoordinasi;
import id.rukun.hukum.perwalibukittinggi.umum.PihakKoordinasi;
import java.util.List;
import java.util.Optional;

/** The kind of a coordination follows from how many organisations take part and how they are connected (BKT-DT-02). */
@Ketentuan(
        id = "BKT-R-11",
        judul = "Keterkaitan sesuai jumlah instansi",
        dasar = "Pasal 6 dan Pasal 1 angka 9, angka 10 dan angka 11 Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_11",
        mulai = "2014-12-31")
public final class JenisMenurutOrganisasi implements Aturan<JenisMenurutOrganisasi.Fakta> {

    /** All parties, the one that asks among them, and how they are connected. */
    public record Fakta(List<PihakKoordinasi> pihak, Keterkaitan keterkaitan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        List<String> organisasi = PihakKoordinasi.organisasi(fakta.pihak());
        if (organisasi.isEmpty()) {
            return Putusan.gagal(this, fakta, parameter, "Belum ada unit yang disebut; pilih unit yang berkoordinasi.");
        }
        String banyaknya = organisasi.size() + " instansi (" + Sebutan.daftar(organisasi) + ")";
        return jenis(fakta)
                .map(jenis -> Putusan.terpenuhi(this, fakta, parameter, "Koordinasi ini " + jenis.sebutan() + ": " + banyaknya
                        + (jenis == JenisKoordinasi.HIERARKI ? "" : ", dengan " + fakta.keterkaitan().sebutan()) + "."))
                .orElseGet(() -> Putusan.gagal(this, fakta, parameter, "Keterkaitan tidak sesuai jumlah instansi: tugas internal"
                        + " dipilih, padahal yang terlibat " + banyaknya + ". Pilih program yang berkaitan erat atau satu urusan"
                        + " tertentu, atau keluarkan unit dari instansi lain."));
    }

    /** The kind; empty where what was chosen contradicts the number of organisations. */
    public static Optional<JenisKoordinasi> jenis(Fakta fakta) {
        return switch (PihakKoordinasi.organisasi(fakta.pihak()).size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(JenisKoordinasi.HIERARKI);
            default -> switch (fakta.keterkaitan()) {
                case URUSAN_TERTENTU -> Optional.of(JenisKoordinasi.INSTANSIONAL);
                case PROGRAM_TERKAIT -> Optional.of(JenisKoordinasi.FUNGSIONAL);
                case TUGAS_INTERNAL -> Optional.empty();
            };
        };
    }
}
