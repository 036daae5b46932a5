package id.rukun.prosedur.koordinasi.proses.tindaklanjut;

import id.rukun.prosedur.koordinasi.tindaklanjut.DataTindakLanjut;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Adegan;
import id.rukun.uji.AdeganFormulir;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.TahapFormulir;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class AdeganTindakLanjut implements AdeganFormulir {

    @Override
    public List<Supplier<Adegan>> adegan(Panggung panggung, JamRukun jam) {
        return List.of(() -> dikembalikan(panggung, jam));
    }

    /** Given back to the Sekda, since the item belongs to no Asisten; he leaves it with the unit. */
    private static Adegan dikembalikan(Panggung panggung, JamRukun jam) {
        KotaUji kota = new KotaUji(panggung, "13.75");
        List.of("kepala.BKD", "asisten.ASISTEN_1", "sekda").forEach(kota::akun);
        String asal = kota.pejabat("asisten.ASISTEN_1").mulai("koordinasi-horizontal", Map.of("asisten", List.of(kota.unit("ASISTEN_2")),
                "pokok", "Data pegawai", "tujuan", "KETERPADUAN_PROSES"));
        KasusTindakLanjut kasus = new KasusTindakLanjut(panggung, kota, jam,
                DataTindakLanjut.buka(panggung, asal, kota.unit("BKD"), jam.hariIni()));
        return new Adegan("tindak lanjut koordinasi", kota, kasus, List.of(
                TahapFormulir.tugas("tindak-lanjut-penerimaan", "kepala.BKD", "TerimaTindakLanjut",
                        Map.of("putusan", "BUKAN_FUNGSI", "alasan", ALASAN)),
                TahapFormulir.tugas("tindak-lanjut-penetapan", "sekda", "TetapkanUnitSekda", Map.of("putusan", "TETAP", "alasan", ALASAN)),
                TahapFormulir.tugas("tindak-lanjut-pelaksanaan", "kepala.BKD", "LaksanakanTindakLanjut",
                        Map.of("hasil", "SELESAI", "uraian", "Sudah dikerjakan.", "bukti", "Nota 12, 3 Mei 2026"))));
    }
}
