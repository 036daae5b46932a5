package id.rukun.pengawasan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.rukun.berkas.BacaanEntri;
import id.rukun.berkas.BerkasService;
import id.rukun.berkas.periksa.BerkasVerifier;
import id.rukun.berkas.rantai.EntriBerkas;
import id.rukun.berkas.periksa.HasilVerifikasi;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.rantai.Pelaku;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.engine.sheet.HakBaca;
import id.rukun.engine.sheet.NamaTerbaca;
import id.rukun.isian.KamusIsian;
import id.rukun.isian.NilaiTerbaca;
import id.rukun.jabatan.AkunOrangService;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.pengawasan.Kisah.BarisKisah;
import id.rukun.pengawasan.Kisah.EntriKisah;
import id.rukun.pengawasan.Kisah.Hari;
import id.rukun.pengawasan.Kisah.PeristiwaKisah;
import id.rukun.pengawasan.Kisah.Tautan;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Tells the dossier of a case in order: who did what in which post, which rule was asked with which answer. */
@Service
class KisahService {

    private static final DateTimeFormatter PUKUL = DateTimeFormatter.ofPattern("HH.mm").withZone(Kalender.JAKARTA);
    /** Entries of one person closer together than this belong to one act. */
    private static final Duration SATU_PERISTIWA = Duration.ofMinutes(1);

    private final BerkasService berkas;
    private final BerkasVerifier verifier;
    private final KamusIsian kamus;
    private final NamaTerbaca nama;
    private final JabatanService jabatan;
    private final AkunOrangService akunOrang;
    private final WilayahService wilayah;
    private final DokumenService dokumen;
    private final ObjectMapper json;

    KisahService(BerkasService berkas, BerkasVerifier verifier, KamusIsian kamus, NamaTerbaca nama,
            JabatanService jabatan, AkunOrangService akunOrang, WilayahService wilayah, DokumenService dokumen,
            ObjectMapper json) {
        this.berkas = berkas;
        this.verifier = verifier;
        this.kamus = kamus;
        this.nama = nama;
        this.jabatan = jabatan;
        this.akunOrang = akunOrang;
        this.wilayah = wilayah;
        this.dokumen = dokumen;
        this.json = json;
    }

    /** Reads the dossier in the name of a person; the reading is logged. */
    Kisah kisah(Kasus kasus, String pembaca) {
        List<BacaanEntri> bacaan = berkas.baca(kasus.id(), pembaca, "Membaca berkas kasus");
        HasilVerifikasi hasil = verifier.periksa(kasus.id());
        return new Kisah(kasus.nomor(), kasus.judul(), keterangan(kasus), tautan(kasus, dokumen.dari(kasus.id())),
                rantai(hasil, bacaan), jaminan(), hasil.utuh(), hari(bacaan));
    }

    static List<Tautan> tautan(Kasus kasus, List<Dokumen> dokumen) {
        return dokumen.stream().map(d -> new Tautan(d.nama(), HakBaca.alamat(kasus, d))).toList();
    }

    private List<BarisKisah> keterangan(Kasus kasus) {
        List<BarisKisah> baris = new ArrayList<>();
        baris.add(new BarisKisah("Wilayah", wilayah.nama(kasus.unitId())));
        baris.add(new BarisKisah("Dibuka", tanggal(kasus.dibukaPada())));
        baris.add(new BarisKisah("Ketentuan yang berlaku", "menurut keadaan pada " + Kalender.tulis(kasus.edisi())));
        baris.add(new BarisKisah("Keadaan", kasus.hasil() == null ? "Berjalan"
                : "Selesai pada " + tanggal(kasus.selesaiPada()) + ": "
                        + NilaiTerbaca.konstanta(kasus.hasil())));
        return baris;
    }

    private static String rantai(HasilVerifikasi hasil, List<BacaanEntri> bacaan) {
        return hasil.utuh()
                ? "Berkas utuh: " + bacaan.size() + " entri tersambung tanpa perubahan, kepalanya bersegel Rukun, dan "
                        + hasil.baris() + " baris register cocok dengan sidiknya dalam rantai. Sidik akhir: "
                        + bacaan.get(bacaan.size() - 1).entri().hash()
                : "PERHATIAN, berkas ini diubah di luar Rukun. " + hasil.sebab();
    }

    /** Exactly what the sentence above speaks of, and what it does not. */
    private String jaminan() {
        return "Yang diperiksa: setiap entri dengan isi dan masa simpannya, serta setiap baris register kasus ini ("
                + String.join("; ", verifier.dijamin())
                + "). Yang tidak dijamin rantai ini: register wilayah, warga, dan jabatan, catatan pembacaan, serta tugas "
                + "yang sedang berjalan.";
    }

    private List<Hari> hari(List<BacaanEntri> bacaan) {
        String semua = bacaan.stream().map(BacaanEntri::isi).filter(isi -> isi != null)
                .collect(Collectors.joining("\n"));
        PenulisEntri penulis = new PenulisEntri(new Rincian(nama.dalam(semua)), kamus, json);
        Map<Tangan, String> dikenal = new HashMap<>();
        List<Hari> hari = new ArrayList<>();
        EntriBerkas sebelum = null;
        for (BacaanEntri b : bacaan) {
            EntriBerkas kini = b.entri();
            if (sebelum == null || !tanggal(kini).equals(tanggal(sebelum))) {
                hari.add(new Hari(Kalender.tulis(tanggal(kini)), new ArrayList<>()));
                sebelum = null;
            }
            List<PeristiwaKisah> peristiwa = hari.get(hari.size() - 1).peristiwa();
            if (sebelum == null || terpisah(sebelum, kini)) {
                peristiwa.add(new PeristiwaKisah(PUKUL.format(kini.waktu()),
                        dikenal.computeIfAbsent(Tangan.dari(kini), this::siapa), new ArrayList<>()));
            }
            tambah(peristiwa.get(peristiwa.size() - 1).entri(), penulis.tulis(b, terurai(b.isi())));
            sebelum = kini;
        }
        return hari;
    }

    /** The same rule asked of the same facts twice in one act is told once. */
    private static void tambah(List<EntriKisah> peristiwa, EntriKisah baru) {
        boolean sudah = baru.dasar() != null && peristiwa.stream().anyMatch(
                e -> baru.kalimat().equals(e.kalimat()) && baru.dasar().equals(e.dasar()));
        if (!sudah) {
            peristiwa.add(baru);
        }
    }

    private static boolean terpisah(EntriBerkas sebelum, EntriBerkas kini) {
        return kini.jenis() == JenisEntri.ISIAN && sebelum.jenis() != JenisEntri.BUKA
                || !kini.pelaku().equals(sebelum.pelaku())
                || Duration.between(sebelum.waktu(), kini.waktu()).compareTo(SATU_PERISTIWA) > 0;
    }

    private String siapa(Tangan tangan) {
        if (Pelaku.SISTEM.akun().equals(tangan.akun())) {
            return "Rukun (otomatis)";
        }
        List<PemegangJabatan> posisi = akunOrang.orang(tangan.akun())
                .map(orang -> jabatan.jabatanOrang(orang, tangan.hari(), tangan.hari())).orElse(List.of());
        String orang = posisi.isEmpty() ? tangan.akun() : posisi.get(0).nama();
        String sebutan = tangan.jabatan() == null ? jabatan.sebutan(posisi, tangan.hari()) : tangan.jabatan();
        return sebutan == null ? orang : orang + ", " + sebutan;
    }

    private JsonNode terurai(String isi) {
        try {
            return isi == null ? null : json.readTree(isi);
        } catch (JsonProcessingException e) {
            // Altered outside of Rukun: the verification says so, and the rest of the dossier stays readable.
            return MissingNode.getInstance();
        }
    }

    static String tanggal(Instant saat) {
        return Kalender.tulis(saat.atZone(Kalender.JAKARTA).toLocalDate());
    }

    private static LocalDate tanggal(EntriBerkas entri) {
        return entri.waktu().atZone(Kalender.JAKARTA).toLocalDate();
    }

    /** Who wrote an entry, in which post and on which day: asked of the register once in a reading. */
    private record Tangan(String akun, String jabatan, LocalDate hari) {

        static Tangan dari(EntriBerkas entri) {
            return new Tangan(entri.pelaku(), entri.jabatan(), tanggal(entri));
        }
    }
}
