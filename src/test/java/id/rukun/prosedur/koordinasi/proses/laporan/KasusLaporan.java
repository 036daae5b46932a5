package id.rukun.prosedur.koordinasi.proses.laporan;

import id.rukun.jabatan.DataJabatan;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.Orang;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.Pejabat;
import id.rukun.uji.Perkara;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A report upward, step by step. */
final class KasusLaporan implements Perkara {

    static final String ALASAN = "Alasan ini cukup panjang untuk dipahami pembaca.";

    private final Panggung panggung;
    private final KotaUji kota;
    private final JamRukun jam;
    private String nomor;

    KasusLaporan(Panggung panggung, KotaUji kota, JamRukun jam) {
        this.panggung = panggung;
        this.kota = kota;
        this.jam = jam;
    }

    @Override
    public String nomor() {
        return nomor;
    }

    @Override
    public Pejabat pejabat(String peran) {
        return kota.pejabat(peran);
    }

    KasusLaporan dibuka(String nomorKasus) {
        nomor = nomorKasus;
        return this;
    }

    KasusLaporan mulai(String oleh, String jenis, LocalDate mulai, LocalDate akhir) {
        nomor = pejabat(oleh).mulai("laporan-koordinasi", Map.of("jenis", jenis, "mulai", mulai, "akhir", akhir));
        return this;
    }

    /** What a report of a kind tells, in the plainest lawful way. */
    static Map<String, Object> isi(String jenis, LocalDate hari) {
        Map<String, Object> isi = new HashMap<>(Map.of("jenis", jenis, "nomorSurat", "100/LAP/2026", "tanggalSurat", hari, "penandatangan",
                "Siti Rahma, Kepala", "nihilKoordinasi", List.of(), "nihil", List.of()));
        switch (jenis) {
            case "KOORDINASI" -> {
                isi.put("hasil", "Rapat bersama menghasilkan jadwal.");
                isi.put("nihilKoordinasi", List.of("TINDAK_LANJUT"));
            }
            case "EVALUASI_WAKIL" -> List.of("kegiatan", "koordinasi", "sinkronisasi", "optimalisasi")
                    .forEach(kolom -> isi.put(kolom, "Sudah dibahas."));
            case "BERKALA_ATASAN" -> isi.put("uraian", "Tugas dilaksanakan sesuai rencana.");
            case "PERTANGGUNGJAWABAN" -> {
                List.of("perencanaan", "pelaksanaan", "monitoringEvaluasi", "pelaporan").forEach(kolom -> isi.put(kolom, "Sudah dilaksanakan."));
                isi.put("nihil", List.of("PENYUSUNAN_KEBIJAKAN"));
            }
            default -> {
                isi.put("fungsi", "PEMANTAUAN_EVALUASI");
                isi.put("keadaan", "Semua berjalan.");
                isi.put("hasilPemantauan", "Dua kebijakan perlu diperbaiki.");
            }
        }
        return isi;
    }

    KasusLaporan isi(String siapa, Map<String, Object> isi) {
        pejabat(siapa).kirim(nomor, "IsiLaporan", isi);
        return this;
    }

    KasusLaporan teruskan(String siapa) {
        return putuskan(siapa, Map.of("putusan", "TERUSKAN"));
    }

    KasusLaporan putuskan(String siapa, Map<String, Object> isi) {
        pejabat(siapa).kirim(nomor, "TeruskanLaporan", isi);
        return this;
    }

    KasusLaporan terima(String siapa) {
        return terima(siapa, Map.of("putusan", "TERIMA"));
    }

    KasusLaporan terima(String siapa, Map<String, Object> isi) {
        pejabat(siapa).kirim(nomor, "TerimaLaporan", isi);
        return this;
    }

    KasusLaporan akui(String siapa) {
        pejabat(siapa).kirim(nomor, "AkuiPetunjuk", Map.of("pengakuan", "DIAKUI", "tanggapan", "Akan dilaksanakan."));
        return this;
    }

    /** A post is vacant from today on. */
    static void kosongkan(Panggung panggung, String unitId, Jabatan jabatan, LocalDate hari) {
        panggung.ubah(e -> e.createQuery("""
                update PemegangJabatan p set p.sampai = :kemarin, p.kunciTerbuka = null
                where p.unitId = :unit and p.jabatan = :jabatan and p.sampai is null""")
                .setParameter("kemarin", hari.minusDays(1)).setParameter("unit", unitId).setParameter("jabatan", jabatan).executeUpdate());
    }

    /** Who has this login acts in a post, beside his own. */
    static void melaksanakan(Panggung panggung, String unitId, Jabatan jabatan, String akun, LocalDate hari) {
        panggung.ubah(e -> {
            PemegangJabatan siapa = e.createQuery("select p from PemegangJabatan p where p.akun = :akun and p.sampai is null",
                    PemegangJabatan.class).setParameter("akun", akun).getResultList().get(0);
            DataJabatan.simpan(e, new PemegangJabatan(unitId, jabatan, SifatJabatan.PELAKSANA, Orang.pegawai(siapa.orang(), siapa.nama(), akun),
                    hari.minusDays(1), null, null, Instant.EPOCH));
        });
        panggung.masukkan(List.of(akun));
    }

    /** Nobody acts in a post any more. */
    static void berhenti(Panggung panggung, String unitId, Jabatan jabatan, LocalDate hari) {
        panggung.ubah(e -> e.createQuery("""
                update PemegangJabatan p set p.sampai = :kemarin, p.kunciTerbuka = null
                where p.unitId = :unit and p.jabatan = :jabatan and p.sifat = :sifat and p.sampai is null""")
                .setParameter("kemarin", hari.minusDays(1)).setParameter("unit", unitId).setParameter("jabatan", jabatan)
                .setParameter("sifat", SifatJabatan.PELAKSANA).executeUpdate());
    }

    KasusLaporan pada(LocalDate hari) {
        jam.maju(Duration.between(jam.instant(), Kalender.awalHari(hari).plusSeconds(60)));
        panggung.jalankanPekerjaan(nomor);
        return this;
    }
}
