package id.rukun.prosedur.koordinasi;

import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;

/** Carries out whatever forms of a coordination stand open, each by its procedure and in the plainest lawful way. */
public final class PelaksanaanUji {

    private static final int TERBANYAK = 40;

    private final Panggung panggung;
    private final KotaUji kota;
    private final LocalDate hari;
    private final List<String> unit;

    /** @param unit codes of the units that take part: who asked first, then the main one */
    public PelaksanaanUji(Panggung panggung, KotaUji kota, LocalDate hari, String... unit) {
        this.panggung = panggung;
        this.kota = kota;
        this.hari = hari;
        this.unit = List.of(unit);
    }

    /** Until none of these officials has a task of the case any more. */
    public void semua(String nomor, String... akun) {
        for (int i = 0; i < TERBANYAK; i++) {
            panggung.jalankanPekerjaan(nomor);
            Optional<Runnable> berikut = Stream.of(akun).map(kota::pejabat).flatMap(siapa -> siapa.semuaTugas(nomor).stream()
                    .map(tugas -> (Runnable) () -> kirim(siapa, tugas))).findFirst();
            if (berikut.isEmpty()) {
                return;
            }
            berikut.get().run();
        }
        throw new AssertionError("Tidak selesai: " + nomor);
    }

    private void kirim(Pejabat siapa, Task tugas) {
        siapa.ambil(tugas);
        siapa.lembar(tugas);
        siapa.kirim(tugas, isian(tugas.getTaskDefinitionKey()));
    }

    private Map<String, Object> isian(String kegiatan) {
        List<String> ids = unit.stream().map(kota::unit).toList();
        String utama = ids.get(1);
        Map<String, Object> isi = switch (kegiatan) {
            case "CatatPelaksanaan" -> Map.of("tanggal", hari, "uraian", "Telah dilaksanakan.");
            case "UndangUnit" -> Map.of("tanggal", hari, "mulai", "09:00", "tempat", "Balai Kota", "media", "Rapat video", "undangan", ids,
                    "unitTerkait", List.of());
            case "KonfirmasiKehadiran" -> Map.of("kehadiran", "KEPALA");
            case "CatatKehadiran" -> Map.of("pelaksanaan", "DILAKSANAKAN", "tanggal", hari, "ketua", "Ketua Rapat", "kepala", ids,
                    "wakil", List.of());
            case "TulisNotulen" -> Map.of("nomor", "094/1", "pokok", "Pembagian tugas.", "atasNamaSekda", true, "hasil",
                    List.of(Map.of("uraian", "Jadwal disusun", "jenis", "KESEPAHAMAN", "unit", utama)));
            case "IsiPertukaran" -> Map.of("arah", "PERMINTAAN", "jenis", "DATA", "isi", "Jumlah menurut kelurahan.", "penerima", utama);
            case "JawabPermintaan" -> Map.of("jawaban", "DIJAWAB", "isi", "Tujuh puluh.");
            case "IsiKonsultasi" -> Map.of("pihak", utama, "pokok", "Batas kawasan", "uraian", "Bagaimana batasnya dibaca?", "bidang",
                    List.of());
            case "TanggapiKonsultasi" -> Map.of("tanggapan", "DITANGGAPI", "isi", "Menurut peta tahun 2020.");
            case "IsiHasil" -> Map.of("hasil", "KESEPAHAMAN", "kesepahaman", "Menurut peta tahun 2020.", "tindakLanjut",
                    List.of(Map.of("uraian", "Perbarui peta.")), "nihil", false);
            default -> throw new AssertionError("Tugas yang tidak dikenal: " + kegiatan);
        };
        return new HashMap<>(isi);
    }
}
