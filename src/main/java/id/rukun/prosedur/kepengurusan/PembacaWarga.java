package id.rukun.prosedur.kepengurusan;

import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.DaftarPilihan.BarisPilihan;
import id.rukun.penduduk.PendudukService;
import id.rukun.penduduk.Warga;
import id.rukun.penduduk.keluarga.KedewasaanService;
import id.rukun.tenggat.JamRukun;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The adult residents of a unit as rows of a list. */
@Component
public class PembacaWarga {

    private final KedewasaanService kedewasaan;
    private final PendudukService penduduk;
    private final KasusService kasusService;
    private final JamRukun jam;

    PembacaWarga(KedewasaanService kedewasaan, PendudukService penduduk, KasusService kasusService, JamRukun jam) {
        this.kedewasaan = kedewasaan;
        this.penduduk = penduduk;
        this.kasusService = kasusService;
        this.jam = jam;
    }

    /** All of them today for a case, by name; two of one name are told apart. */
    public List<BarisPilihan> baris(String unitId, String kasusId) {
        LocalDate hari = jam.hariIni();
        List<Warga> warga = kedewasaan.dewasa(unitId, hari, hari, kasusService.kasus(kasusId).edisi());
        Map<String, String> senama = penduduk.pembedaSenama(warga.stream().map(Warga::id).toList());
        return warga.stream().map(w -> new BarisPilihan(w.id(), w.nama(), senama.getOrDefault(w.id(), ""), "")).toList();
    }
}
