package id.rukun.prosedur.koordinasi.proses.jadwal;

import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanWaktu;
import id.rukun.prosedur.koordinasi.jadwal.JadwalKoordinasiService;
import id.rukun.prosedur.koordinasi.proses.permintaan.KabarKoordinasi;
import id.rukun.tenggat.Kalender;
import org.springframework.stereotype.Component;

/** {@code permintaan-koordinasi}, G5 and S15: once, now, or by a schedule. */
@Component
class JadwalLangkah {

    enum WaktuKoordinasi { SEKARANG, BERKALA }

    private final KoordinasiService koordinasi;
    private final JadwalKoordinasiService jadwal;
    private final KabarKoordinasi kabar;

    JadwalLangkah(KoordinasiService koordinasi, JadwalKoordinasiService jadwal, KabarKoordinasi kabar) {
        this.koordinasi = koordinasi;
        this.jadwal = jadwal;
        this.kabar = kabar;
    }

    /** G5: whether it recurs; in Bukittinggi never. */
    @TugasModel("koordinasiWaktuGerbang")
    @Jawaban("waktuKoordinasi")
    WaktuKoordinasi waktu(Pertanyaan pertanyaan) {
        return koordinasi.koordinasi(pertanyaan.kasusId()).waktu() == PilihanWaktu.PERIODIK ? WaktuKoordinasi.BERKALA
                : WaktuKoordinasi.SEKARANG;
    }

    /** S15: each of its sessions is opened on its day (BJR-T-01), in a case of its own. */
    @TugasModel("koordinasiSimpanJadwalDelegate")
    void simpan(Langkah langkah) {
        Koordinasi satu = koordinasi.koordinasi(langkah.kasusId());
        jadwal.simpan(satu);
        kabar.beri(langkah, satu.kantorPemohon(), "terjadwal", "koordinasi \"" + satu.perihal() + "\" terjadwal: "
                + satu.jadwalInterval().sebutan().toLowerCase() + " mulai " + Kalender.tulis(satu.jadwalMulai())
                + (satu.jadwalAkhir() == null ? "" : " sampai " + Kalender.tulis(satu.jadwalAkhir()))
                + ". Setiap sesi dibuka pada harinya sebagai kasus tersendiri (Pasal 18 ayat (5)).");
    }
}
