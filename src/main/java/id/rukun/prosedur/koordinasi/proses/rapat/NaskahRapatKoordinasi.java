package id.rukun.prosedur.koordinasi.proses.rapat;

import static id.rukun.dokumen.Naskah.Bagian.baris;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.KantorPenandatangan;
import id.rukun.dokumen.KepalaNaskah;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.dokumen.Naskah.Penutup;
import id.rukun.dokumen.Naskah.TabelNaskah;
import id.rukun.dokumen.TandaTangan;
import id.rukun.dokumen.arsip.ArsipNaskah;
import id.rukun.engine.office.Kantor;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.rapat.HasilRapat;
import id.rukun.prosedur.koordinasi.rapat.KehadiranRapat;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasi;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasiService;
import id.rukun.prosedur.koordinasi.rapat.SidangRapat;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Keeps the papers of a coordination meeting: the invitation (BKT-D-03, BJR-D-02), who came, with substitute and level (BKT-D-04),
 * the minutes (BKT-D-05, BJR-D-03). An Asisten of Bukittinggi signs in the name of the Sekda (Pasal 8 ayat (4), Pasal 12).
 */
@Component
class NaskahRapatKoordinasi {

    private final RapatKoordinasiService rapat;
    private final DirektoriUnit direktori;
    private final JadwalRapatKoordinasi jadwal;
    private final JabatanService jabatan;
    private final Kantor kantor;
    private final KepalaNaskah kepala;
    private final TandaTangan tandaTangan;
    private final ArsipNaskah arsip;

    NaskahRapatKoordinasi(RapatKoordinasiService rapat, DirektoriUnit direktori, JadwalRapatKoordinasi jadwal, JabatanService jabatan,
            Kantor kantor, KepalaNaskah kepala, TandaTangan tandaTangan, ArsipNaskah arsip) {
        this.rapat = rapat;
        this.direktori = direktori;
        this.jadwal = jadwal;
        this.jabatan = jabatan;
        this.kantor = kantor;
        this.kepala = kepala;
        this.tandaTangan = tandaTangan;
        this.arsip = arsip;
    }

    void undangan(Kasus kasus, RapatKoordinasi yang, SidangRapat sidang, LocalDate hari) {
        List<Bagian> isi = new ArrayList<>(List.of(
                new Bagian("Kepada", rapat.kehadiran(sidang).stream().map(satu -> new Naskah.ButirNaskah(null, "Yth. Kepala "
                        + direktori.nama(satu.unitId()))).toList()),
                baris("Hal", "Undangan " + yang.sifat().sebutan()),
                baris(null, "Dengan hormat, kami mengundang Saudara menghadiri rapat yang diadakan pada:")));
        isi.addAll(waktu(yang, sidang));
        isi.add(baris("Agenda", yang.perihal()));
        if (jadwal.kota(yang) == KotaKoordinasi.BUKITTINGGI) {
            isi.add(baris("Keterangan", "Kepala Dinas, Badan, Bagian, dan Kantor yang berhalangan wajib mewakilkan kepada pejabat"
                    + " satu tingkat di bawahnya (Pasal 9 angka 6 Perwali Bukittinggi 65/2014); kepala unit lain dianjurkan (menurut tafsir)."));
        }
        isi.add(baris(null, "Atas kehadiran Saudara, kami ucapkan terima kasih."));
        simpan(kasus, yang, "Undangan", sidang, List.of("UNDANGAN RAPAT KOORDINASI"), isi, hari);
    }

    private static List<Bagian> waktu(RapatKoordinasi yang, SidangRapat sidang) {
        List<Bagian> isi = new ArrayList<>(List.of(
                baris("Tanggal", Kalender.tulis(Optional.ofNullable(sidang.dilaksanakan()).orElse(sidang.tanggal()))),
                baris("Pukul", Kalender.tulis(sidang.mulai()) + (sidang.selesai() == null ? " sampai selesai"
                        : " sampai " + Kalender.tulis(sidang.selesai()))),
                baris("Tempat", sidang.tempat())));
        if (sidang.media() != null) {
            isi.add(baris("Media elektronik", sidang.media()));
        }
        if (yang.sesi() != null) {
            isi.add(baris("Sesi jadwal", Kalender.tulis(yang.sesi())));
        }
        return isi;
    }

    void hadir(Kasus kasus, RapatKoordinasi yang, SidangRapat sidang, LocalDate hari) {
        List<Bagian> isi = new ArrayList<>(List.of(baris("Rapat", StringUtils.capitalize(yang.sifat().sebutan()) + " tentang " + yang.perihal())));
        isi.addAll(waktu(yang, sidang));
        isi.add(baris("Ketua rapat", sidang.ketua()));
        isi.add(new Bagian(null, null, List.of(), daftarHadir(yang, rapat.kehadiran(sidang))));
        simpan(kasus, yang, "Daftar hadir", sidang, List.of("DAFTAR HADIR", "RAPAT KOORDINASI"), isi, hari);
    }

    private TabelNaskah daftarHadir(RapatKoordinasi yang, List<KehadiranRapat> semua) {
        boolean banjar = jadwal.kota(yang) == KotaKoordinasi.BANJAR;
        return new TabelNaskah(List.of("Unit", "Yang hadir", banjar ? "Cara" : "Tingkat", "Keterangan"), semua.stream()
                .map(satu -> List.of(direktori.nama(satu.unitId()), siapa(satu), !satu.hadir() ? "–" : banjar ? cara(satu) : tingkat(satu),
                        keterangan(satu))).toList(), null);
    }

    private static String siapa(KehadiranRapat satu) {
        return !satu.hadir() ? "–" : satu.wakil() == null ? "Kepala" : "Wakil: " + satu.wakil();
    }

    private static String tingkat(KehadiranRapat satu) {
        return satu.tingkat() == null ? "tidak tercatat" : "tingkat " + satu.tingkat();
    }

    private static String cara(KehadiranRapat satu) {
        return satu.bermedia() ? "media elektronik" : "langsung";
    }

    private static String keterangan(KehadiranRapat satu) {
        List<String> bagian = new ArrayList<>();
        bagian.add(!satu.hadir() ? "tidak hadir" : satu.sah() ? "hadir" : "wakil tidak memenuhi Pasal 9 angka 6");
        if (satu.terkait()) {
            bagian.add("unit terkait");
        }
        if (satu.pernyataan()) {
            bagian.add("menyampaikan pernyataan tertulis");
        }
        return String.join("; ", bagian);
    }

    void notulen(Kasus kasus, RapatKoordinasi yang, SidangRapat sidang, LocalDate hari) {
        List<Bagian> isi = new ArrayList<>(List.of(baris("Rapat", StringUtils.capitalize(yang.sifat().sebutan()) + " tentang " + yang.perihal())));
        isi.addAll(waktu(yang, sidang));
        isi.add(baris("Ketua rapat", sidang.ketua()));
        isi.add(baris("Hadir", hadir(yang, sidang)));
        isi.add(baris("Pokok pembahasan", yang.pokokNotulen()));
        if (sidang.pernyataan() != null) {
            isi.add(baris("Pernyataan tertulis", sidang.pernyataan()));
        }
        isi.add(hasil(yang));
        simpan(kasus, yang, "Notulen", sidang, List.of("NOTULEN RAPAT KOORDINASI", "NOMOR " + yang.nomorNotulen()), isi, hari);
    }

    /** The unit that calls the meeting took part in it, whether or not it invited itself. */
    private String hadir(RapatKoordinasi yang, SidangRapat sidang) {
        String pemrakarsa = Kantor.unitGrup(yang.pemrakarsa());
        List<KehadiranRapat> datang = rapat.kehadiran(sidang).stream().filter(KehadiranRapat::hadir).toList();
        Stream<String> sendiri = datang.stream().anyMatch(satu -> satu.unitId().equals(pemrakarsa)) ? Stream.empty()
                : Stream.of(direktori.nama(pemrakarsa) + " (pemrakarsa)");
        return Stream.concat(sendiri, datang.stream().map(satu -> direktori.nama(satu.unitId()) + " ("
                + siapa(satu).toLowerCase(Locale.ROOT).split(":")[0] + ")")).collect(Collectors.joining(", "));
    }

    private Bagian hasil(RapatKoordinasi yang) {
        List<HasilRapat> semua = rapat.hasil(yang.prosesId());
        if (yang.tanpaHasil() || semua.isEmpty()) {
            return baris("Hasil", "Rapat berakhir tanpa hasil. " + Optional.ofNullable(yang.sebabTanpaHasil()).orElse(""));
        }
        Map<String, List<String>> unit = rapat.penanggungJawab(semua);
        return new Bagian(null, "Hasil", List.of(), new TabelNaskah(List.of("Hasil", "Penanggung jawab"), semua.stream()
                .map(satu -> List.of(satu.butir() + ". " + satu.uraian() + " (" + satu.jenis().sebutan().toLowerCase(Locale.ROOT) + ")",
                        penanggungJawab(satu, unit.getOrDefault(satu.id(), List.of())))).toList(), null));
    }

    private String penanggungJawab(HasilRapat satu, List<String> unit) {
        String nama = unit.stream().map(direktori::nama).collect(Collectors.joining(", "));
        return satu.target() == null ? nama : nama + "; paling lambat " + Kalender.tulis(satu.target());
    }

    private void simpan(Kasus kasus, RapatKoordinasi yang, String jenis, SidangRapat sidang, List<String> judul, List<Bagian> isi,
            LocalDate hari) {
        Jabatan penanda = Kantor.jabatan(Kantor.peranGrup(yang.pemrakarsa())).orElseThrow();
        String unit = Kantor.unitGrup(yang.pemrakarsa());
        String nama = jenis + " rapat koordinasi tanggal " + Kalender.tulis(Optional.ofNullable(sidang.dilaksanakan())
                .orElse(sidang.tanggal())) + (jenis.equals("Notulen") ? ", Nomor " + yang.nomorNotulen() : "");
        arsip.simpan(kasus.id(), String.join("/", jenis, yang.prosesId(), String.valueOf(sidang.ke())), nama,
                new KantorPenandatangan(penanda, unit), new Naskah(kepala.kop(unit), judul, null, isi,
                        penutup(yang, penanda, unit, hari), null, List.of("Kasus " + kasus.nomor())));
    }

    private Penutup penutup(RapatKoordinasi yang, Jabatan penanda, String unit, LocalDate hari) {
        return tandaTangan.oleh(unit, hari, jabatan.pejabat(penanda, unit, hari), kantor.nama(yang.pemrakarsa()));
    }
}
