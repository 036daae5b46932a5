package id.rukun.prosedur.kepengurusan;

import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.DaftarPilihan.BarisPilihan;
import id.rukun.engine.sheet.PencarianDaftar;
import id.rukun.engine.step.NamaTercantum;
import id.rukun.penduduk.Penduduk;
import id.rukun.penduduk.PendudukService;
import id.rukun.penduduk.Warga;
import id.rukun.penduduk.keluarga.KedewasaanService;
import id.rukun.tenggat.JamRukun;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The adult residents of a unit as rows of a list. */
@Component
public class PembacaWarga {

    private static final Pattern NIK = Pattern.compile("\\b\\d{16}\\b");

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

    /**
     * Adults anywhere in the government of a unit whom a search names by whole name and NIK, or whom somebody has chosen so: where
     * the law lets them be chosen, nobody reads a list of strangers for it.
     */
    public List<BarisPilihan> tepat(String unitId, String kasusId, PencarianDaftar pencarian) {
        LocalDate hari = jam.hariIni();
        Set<String> dicari = new LinkedHashSet<>(pencarian.id());
        bernik(pencarian.cari()).map(Penduduk::id).ifPresent(dicari::add);
        return kedewasaan.dewasaSepemerintah(unitId, dicari, hari, kasusService.kasus(kasusId).edisi()).stream()
                .flatMap(id -> penduduk.cari(id).stream()).map(p -> new BarisPilihan(p.id(), p.nama(), "", "")).toList();
    }

    private Optional<Penduduk> bernik(String cari) {
        Matcher nik = NIK.matcher(cari == null ? "" : cari);
        return nik.find() ? penduduk.denganNik(nik.group()).filter(p -> NamaTercantum.dalam(nik.replaceAll(" "), p.nama()))
                : Optional.empty();
    }

    /** All of them today for a case, by name; two of one name are told apart. */
    public List<BarisPilihan> baris(String unitId, String kasusId) {
        LocalDate hari = jam.hariIni();
        List<Warga> warga = kedewasaan.dewasa(unitId, hari, hari, kasusService.kasus(kasusId).edisi());
        Map<String, String> senama = penduduk.pembedaSenama(warga.stream().map(Warga::id).toList());
        return warga.stream().map(w -> new BarisPilihan(w.id(), w.nama(), senama.getOrDefault(w.id(), ""), "")).toList();
    }
}
