package id.rukun.prosedur.koordinasi.laporan;

import static id.rukun.dokumen.Naskah.Bagian.baris;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.KantorPenandatangan;
import id.rukun.dokumen.KepalaNaskah;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.dokumen.Naskah.Penutup;
import id.rukun.dokumen.TandaTangan;
import id.rukun.dokumen.arsip.ArsipNaskah;
import id.rukun.engine.office.Kantor;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.koordinasi.laporan.JenisLaporan;
import id.rukun.hukum.koordinasi.laporan.StasiunRantai;
import id.rukun.hukum.perwalibanjar.laporan.FungsiSekda;
import id.rukun.hukum.perwalibanjar.laporan.LaporanTepatWaktu;
import id.rukun.hukum.perwalibanjar.laporan.PemantauanOlehSekda;
import id.rukun.hukum.perwalibanjar.laporan.UnsurLengkap;
import id.rukun.hukum.perwalibukittinggi.laporan.EvaluasiKepadaWalikota;
import id.rukun.hukum.perwalibukittinggi.laporan.LaporanMelaluiSekda;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.pos.PosUnit;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.tenggat.Kalender;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Keeps a report as a document of its case, each time that it is handed in (BKT-D-12, BKT-D-13; BJR-D-10, BJR-D-11, BJR-D-17). */
@Service
public class NaskahLaporan {

    private static final String DASAR_KOORDINASI = KutipanAturan.dasar(LaporanMelaluiSekda.class);
    private static final String DASAR_EVALUASI = KutipanAturan.dasar(EvaluasiKepadaWalikota.class);
    private static final String DASAR_BERKALA = KutipanAturan.dasar(LaporanTepatWaktu.class);
    private static final String DASAR_PERTANGGUNGJAWABAN = KutipanAturan.dasar(UnsurLengkap.class);
    private static final String DASAR_PEMANTAUAN = KutipanAturan.dasar(PemantauanOlehSekda.class);

    private final LaporanService laporan;
    private final SyaratLaporan syarat;
    private final DirektoriUnit direktori;
    private final Kantor kantor;
    private final KepalaNaskah kepala;
    private final TandaTangan tandaTangan;
    private final ArsipNaskah arsip;

    NaskahLaporan(LaporanService laporan, SyaratLaporan syarat, DirektoriUnit direktori, Kantor kantor, KepalaNaskah kepala,
            TandaTangan tandaTangan, ArsipNaskah arsip) {
        this.laporan = laporan;
        this.syarat = syarat;
        this.direktori = direktori;
        this.kantor = kantor;
        this.kepala = kepala;
        this.tandaTangan = tandaTangan;
        this.arsip = arsip;
    }

    /** Writes it down as it was handed in. */
    public void simpan(Kasus kasus, LaporanKoordinasi yang) {
        String nama = yang.jenis().sebutan();
        SuratLaporan surat = yang.surat();
        Jabatan jabatan = Kantor.jabatan(Kantor.peranGrup(yang.kantorPelapor())).orElseThrow();
        arsip.simpan(kasus.id(), nama + "/" + yang.putaran(), nama + " Nomor " + surat.nomor(), new KantorPenandatangan(jabatan, yang.unitId(), kantor.pos(yang.kantorPelapor()).map(PosUnit::id).orElse(null)),
                new Naskah(kepala.kop(yang.unitId()), List.of(KepalaNaskah.besar(nama), "NOMOR " + surat.nomor()), null, isi(yang),
                        new Penutup(tandaTangan.tempat(yang.unitId(), surat.tanggal()),
                                KepalaNaskah.besar(kantor.nama(yang.kantorPelapor())) + ",",
                                surat.penandatangan(), null), null, List.of("Kasus " + kasus.nomor())));
    }

    private List<Bagian> isi(LaporanKoordinasi yang) {
        List<Bagian> isi = new ArrayList<>(List.of(baris("Dasar", dasar(yang.jenis())), baris("Kepada", kepada(yang)),
                baris("Dari", kantor.nama(yang.kantorPelapor())),
                baris("Masa", Kalender.tulis(yang.periode().mulai()) + " sampai " + Kalender.tulis(yang.periode().akhir()))));
        if (yang.fungsi() != null) {
            isi.add(baris("Fungsi", FungsiSekda.valueOf(yang.fungsi()).sebutan()));
        }
        laporan.unsur(yang.kasusId()).forEach(satu -> isi.add(baris(satu.nama(), satu.kalimat().split("\\R+"))));
        return isi;
    }

    private String kepada(LaporanKoordinasi yang) {
        List<StasiunRantai> rantai = yang.jenis().rantai();
        String antara = rantai.subList(0, rantai.size() - 1).stream().map(StasiunRantai::sebutan).collect(Collectors.joining(" dan "));
        Optional<String> akhir = syarat.stasiun(yang.jenis().akhir(), yang.kantorPelapor()).map(kantor::nama);
        return akhir.orElse(direktori.nama(yang.unitId())) + (antara.isEmpty() ? "" : " melalui " + antara);
    }

    private static String dasar(JenisLaporan jenis) {
        return switch (jenis) {
            case KOORDINASI -> DASAR_KOORDINASI;
            case EVALUASI_WAKIL -> DASAR_EVALUASI;
            case BERKALA_ATASAN -> DASAR_BERKALA;
            case PERTANGGUNGJAWABAN -> DASAR_PERTANGGUNGJAWABAN;
            case PEMANTAUAN -> DASAR_PEMANTAUAN;
        };
    }
}
