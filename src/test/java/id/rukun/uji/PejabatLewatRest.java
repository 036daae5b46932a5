package id.rukun.uji;

import id.rukun.uji.Biaya.JenisBiaya;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;

/** An official of a walk who starts and submits over {@code /engine-rest}, each request with its sign-in. */
final class PejabatLewatRest extends Pejabat {

    private final PejabatRest rest;

    PejabatLewatRest(ProcessEngine mesin, Klien klien) {
        super(mesin, klien.akun());
        this.rest = new PejabatRest(klien);
    }

    @Override
    public String mulai(String prosedur, Map<String, ?> isian) {
        return langkah(JenisBiaya.MULAI, prosedur, () -> rest.mulai(prosedur, isian));
    }

    @Override
    public void kirim(String nomorKasus, String kegiatan, Map<String, ?> isian) {
        String tugas = rest.pegang(nomorKasus, kegiatan);
        langkah(JenisBiaya.LEMBAR, kegiatan, () -> rest.lembar(tugas));
        langkah(JenisBiaya.KIRIM, kegiatan, () -> rest.coba(tugas, isian).berhasil());
    }

    private static <T> T langkah(JenisBiaya jenis, String nama, Callable<T> permintaan) {
        try {
            return PenghitungPernyataan.langkah(jenis, nama, permintaan);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
