package id.rukun.prosedur.koordinasi.laporan;

import id.rukun.berkas.KasusService;
import id.rukun.engine.office.Kantor;
import id.rukun.hukum.koordinasi.laporan.JenisLaporan;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.pos.PeranPos;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.pelimpahan.ButirPelimpahan;
import id.rukun.prosedur.koordinasi.pelimpahan.PelimpahanService;
import id.rukun.prosedur.koordinasi.tindaklanjut.ButirTindakLanjut;
import id.rukun.prosedur.koordinasi.tindaklanjut.TindakLanjutService;
import id.rukun.tenggat.Kalender;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the registers know already of that of which a report tells: the form holds it when it is opened, and the reporter goes on. */
@Service
@Transactional(readOnly = true)
public class BahanLaporan {

    private static final int TERPANJANG = 4000;
    private static final String LEBIH = "\n…";

    private final BahanRepository koordinasi;
    private final TindakLanjutService tindakLanjut;
    private final PelimpahanService pelimpahan;
    private final LaporanService laporan;
    private final DirektoriUnit direktori;
    private final KasusService kasus;

    BahanLaporan(BahanRepository koordinasi, TindakLanjutService tindakLanjut, PelimpahanService pelimpahan, LaporanService laporan,
            DirektoriUnit direktori, KasusService kasus) {
        this.koordinasi = koordinasi;
        this.tindakLanjut = tindakLanjut;
        this.pelimpahan = pelimpahan;
        this.laporan = laporan;
        this.direktori = direktori;
        this.kasus = kasus;
    }

    /** By the fields of the form; a field of which nothing is known is left out. */
    public Map<String, String> awal(LaporanKoordinasi yang) {
        Map<String, String> awal = new HashMap<>();
        switch (yang.jenis()) {
            case KOORDINASI -> {
                isi(awal, "hasil", koordinasi(yang));
                isi(awal, "tindakLanjut", tindakLanjut(yang));
            }
            case EVALUASI_WAKIL -> {
                isi(awal, "kegiatan", laporan(yang, JenisLaporan.KOORDINASI));
                isi(awal, "koordinasi", Stream.concat(kota(yang), dilimpahkan(yang)));
            }
            // What the unit has coordinated is not what each of its officials has done.
            case BERKALA_ATASAN -> isi(awal, "uraian", PeranPos.posId(Kantor.peranGrup(yang.kantorPelapor())).isEmpty() ? koordinasi(yang) : Stream.empty());
            case PERTANGGUNGJAWABAN -> {
                isi(awal, "pelaksanaan", koordinasi(yang));
                isi(awal, "pelaporan", laporanUnit(yang));
            }
            case PEMANTAUAN -> isi(awal, "keadaan", Stream.concat(kota(yang), laporan(yang, JenisLaporan.PERTANGGUNGJAWABAN)));
        }
        awal.put("jenis", yang.jenis().name());
        return awal;
    }

    private static void isi(Map<String, String> awal, String kolom, Stream<String> baris) {
        String teks = baris.collect(Collectors.joining("\n"));
        if (!teks.isEmpty()) {
            awal.put(kolom, teks.length() <= TERPANJANG ? teks : teks.substring(0, TERPANJANG - LEBIH.length()) + LEBIH);
        }
    }

    private Stream<String> koordinasi(LaporanKoordinasi yang) {
        return koordinasi.milik(yang.unitId(), yang.periode().mulai(), yang.periode().akhir()).stream().map(this::baris);
    }

    private Stream<String> kota(LaporanKoordinasi yang) {
        return koordinasi.semua(yang.tenant(), yang.periode().mulai(), yang.periode().akhir()).stream()
                .map(satu -> direktori.nama(satu.unitPemohon()) + ": " + baris(satu));
    }

    private String baris(Koordinasi satu) {
        return "Kasus " + kasus.kasus(satu.kasusId()).nomor() + ", " + satu.perihal() + ": "
                + (satu.ditutupPada() == null ? "masih berjalan." : "selesai " + Kalender.tulis(satu.ditutupPada()) + ".");
    }

    private Stream<String> tindakLanjut(LaporanKoordinasi yang) {
        Stream<ButirTindakLanjut> berakhir = tindakLanjut.berakhir(yang.unitId(), yang.periode().mulai(), yang.periode().akhir()).stream();
        return Stream.concat(berakhir, tindakLanjut.terbuka(yang.unitId()).stream()
                .filter(satu -> !satu.dibukaPada().isAfter(yang.periode().akhir())))
                .map(satu -> "Butir " + satu.butir() + ", " + satu.uraian() + ": " + satu.status().sebutan()
                        + (satu.berakhirPada() == null ? "" : " " + Kalender.tulis(satu.berakhirPada()))
                        + (satu.hasil() == null ? "" : ". " + satu.hasil()));
    }

    /** Of the parts that the Wakil Walikota has delegated the Sekretaris Daerah takes care (Pasal 7 ayat (4)). */
    private Stream<String> dilimpahkan(LaporanKoordinasi yang) {
        return pelimpahan.milik(Kantor.idGrup(Jabatan.WAKIL_WALI_KOTA.peran(), yang.unitId())).stream()
                .map(satu -> "Dilimpahkan kepada " + direktori.nama(satu.penerimaId()) + " dengan surat nomor " + satu.nomor() + ": "
                        + pelimpahan.lingkup(satu.kasusId()).stream().map(ButirPelimpahan::uraian).collect(Collectors.joining(", ")) + ".");
    }

    private Stream<String> laporan(LaporanKoordinasi yang, JenisLaporan jenis) {
        return laporan.disampaikan(yang.tenant(), List.of(jenis), yang.periode()).stream()
                .map(satu -> direktori.nama(satu.unitId()) + ": " + surat(satu));
    }

    /** What the unit itself has reported in the period. */
    private Stream<String> laporanUnit(LaporanKoordinasi yang) {
        return laporan.disampaikan(yang.tenant(), JenisLaporan.milik(yang.tenant()), yang.periode()).stream()
                .filter(satu -> satu.kantorPelapor().equals(yang.kantorPelapor()) && !satu.kasusId().equals(yang.kasusId())).map(this::surat);
    }

    private String surat(LaporanKoordinasi satu) {
        return satu.jenis().sebutan() + " nomor " + satu.surat().nomor() + " tanggal " + Kalender.tulis(satu.surat().tanggal()) + ", "
                + satu.status().sebutan() + ".";
    }
}
