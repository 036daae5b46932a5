package id.rukun.prosedur.tindakan.proses;

import id.rukun.berkas.JenisEntri;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.replay.PengembalianKasus;
import id.rukun.engine.replay.PengembalianKasus.Gugur;
import id.rukun.engine.replay.PokokDikoreksi;
import id.rukun.isian.ArsipIsian;
import id.rukun.isian.Kiriman;
import id.rukun.isian.RiwayatIsian;
import id.rukun.prosedur.tindakan.JenisTindakan;
import id.rukun.prosedur.tindakan.TindakanKasus;
import id.rukun.prosedur.tindakan.TindakanService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Takes the case back; an approved correction takes the place of what it corrects. */
@Component
class KembalikanKasusDelegate extends LangkahDelegate {

    private final TindakanService tindakan;
    private final PengembalianKasus pengembalian;
    private final ArsipIsian arsip;
    private final RiwayatIsian riwayat;
    private final SasaranKoreksi sebutan;
    private final List<PokokDikoreksi> pokok;

    KembalikanKasusDelegate(LangkahFactory factory, TindakanService tindakan, PengembalianKasus pengembalian,
            ArsipIsian arsip, RiwayatIsian riwayat, SasaranKoreksi sebutan, List<PokokDikoreksi> pokok) {
        super(factory);
        this.tindakan = tindakan;
        this.pengembalian = pengembalian;
        this.arsip = arsip;
        this.riwayat = riwayat;
        this.sebutan = sebutan;
        this.pokok = pokok;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        TindakanKasus permintaan = tindakan.tindakan(langkah.prosesId());
        Kiriman sasaran = riwayat.satu(langkah.kasusId(), permintaan.sasaran());
        boolean koreksi = permintaan.jenis() == JenisTindakan.KOREKSI;
        boolean sesudahnyaBerlaku = koreksi && !sebutan.pokok(sasaran);
        Gugur gugur = pengembalian.kembalikan(langkah.kasus(), sasaran, langkah.prosesId(),
                k -> sesudahnyaBerlaku || k.posisi() < sasaran.posisi());
        if (koreksi) {
            arsip.gantikan(sasaran.id(), permintaan.pengganti());
            riwayat.masukkanKoreksi(sasaran, permintaan.pengganti(), langkah.prosesId());
            pokok.stream().filter(p -> p.formulir().equals(sasaran.formulir()))
                    .forEach(p -> p.dikoreksi(langkah.kasusId(), permintaan.pengganti()));
        }
        langkah.tulis(JenisEntri.TINDAKAN, keterangan(permintaan, sasaran, gugur));
    }

    private Map<String, Object> keterangan(TindakanKasus permintaan, Kiriman sasaran, Gugur gugur) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("tindakan", permintaan.jenis() == JenisTindakan.KOREKSI ? "Koreksi diterapkan; kasus kembali"
                : "Kasus dikembalikan satu tahap");
        isi.put("kembaliKe", sebutan.sebutan(sasaran));
        isi.put("dimintaOleh", permintaan.jabatanPemohon());
        isi.put("alasan", permintaan.alasan());
        isi.put("tugasYangGugur", gugur.tugas().stream().map(Task::getName).toList());
        isi.put("isianYangGugur", gugur.kiriman().stream().filter(sebutan::fakta).map(sebutan::sebutan).toList());
        isi.put("persetujuanYangGugur", gugur.kiriman().stream().filter(k -> !sebutan.fakta(k))
                .map(sebutan::sebutan).toList());
        return isi;
    }
}
