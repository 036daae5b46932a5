package id.rukun.prosedur.koordinasi.proses.laporan;

import id.rukun.hukum.koordinasi.laporan.JenisLaporan;
import id.rukun.hukum.perwalibanjar.laporan.UnsurIsian;
import id.rukun.hukum.perwalibanjar.laporan.UnsurPertanggungjawaban;
import id.rukun.hukum.perwalibukittinggi.laporan.IsiPengendalian;
import id.rukun.prosedur.koordinasi.formulir.laporan.LaporanIsiIsian;
import id.rukun.prosedur.koordinasi.formulir.laporan.UnsurKoordinasiNihil;
import id.rukun.prosedur.koordinasi.formulir.laporan.UnsurPertanggungjawabanNihil;
import id.rukun.prosedur.koordinasi.laporan.IsiUnsur;
import java.util.Arrays;
import java.util.List;

/** The elements of a report as its form says them, by its kind. */
final class UnsurDiisi {

    private UnsurDiisi() {}

    /** As the register keeps them and the paper shows them. */
    static List<IsiUnsur> dari(JenisLaporan jenis, LaporanIsiIsian isian) {
        return switch (jenis) {
            case KOORDINASI -> List.of(new IsiUnsur("Hasil koordinasi", isian.hasil()), new IsiUnsur("Tindak lanjut", isian.tindakLanjut()));
            case EVALUASI_WAKIL -> List.of(new IsiUnsur("Kegiatan", isian.kegiatan()), new IsiUnsur("Koordinasi", isian.koordinasi()),
                    new IsiUnsur("Sinkronisasi", isian.sinkronisasi()), new IsiUnsur("Optimalisasi", isian.optimalisasi()));
            case BERKALA_ATASAN -> List.of(new IsiUnsur("Pelaksanaan tugas", isian.uraian()));
            case PERTANGGUNGJAWABAN -> Arrays.stream(UnsurPertanggungjawabanNihil.values())
                    .map(satu -> new IsiUnsur(satu.sebutan(), teks(isian, satu))).toList();
            case PEMANTAUAN -> List.of(new IsiUnsur("Keadaan", isian.keadaan()), new IsiUnsur("Hasil", isian.hasilPemantauan()));
        };
    }

    static IsiPengendalian.Fakta pengendalian(LaporanIsiIsian isian) {
        return new IsiPengendalian.Fakta(isian.hasil(), isian.nihilKoordinasi().contains(UnsurKoordinasiNihil.HASIL), isian.tindakLanjut(),
                isian.nihilKoordinasi().contains(UnsurKoordinasiNihil.TINDAK_LANJUT));
    }

    static List<UnsurIsian> pertanggungjawaban(LaporanIsiIsian isian) {
        return Arrays.stream(UnsurPertanggungjawabanNihil.values()).map(satu -> new UnsurIsian(
                UnsurPertanggungjawaban.valueOf(satu.name()).name(), teks(isian, satu), isian.nihil().contains(satu))).toList();
    }

    private static String teks(LaporanIsiIsian isian, UnsurPertanggungjawabanNihil unsur) {
        return switch (unsur) {
            case PENYUSUNAN_KEBIJAKAN -> isian.penyusunanKebijakan();
            case PERENCANAAN -> isian.perencanaan();
            case PELAKSANAAN -> isian.pelaksanaan();
            case MONITORING_EVALUASI -> isian.monitoringEvaluasi();
            case PELAPORAN -> isian.pelaporan();
        };
    }
}
