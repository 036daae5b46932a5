package id.rukun.prosedur.tokoh;

import id.rukun.hukum.kebijakan.OrangSesuaiRegister;
import id.rukun.hukum.kebijakan.musyawarah.PilihanTerbaru;
import id.rukun.hukum.kebijakan.musyawarah.TokohSatuUnit;
import id.rukun.hukum.pergub171.umum.KursiTokohBukanPengurus;
import id.rukun.hukum.pergub171.umum.OrangTerdaftar;
import id.rukun.hukum.pergub171.umum.PendudukRt;
import id.rukun.hukum.pergub171.umum.TokohDipilih;
import id.rukun.hukum.pergub171.umum.TokohTiapRt;
import id.rukun.hukum.pergub171.umum.WakilRt;
import id.rukun.penduduk.PendudukService;
import id.rukun.penduduk.Warga;
import id.rukun.penduduk.keluarga.KedewasaanService;
import id.rukun.prosedur.musyawarah.register.KualitasPeserta;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is asked about those who are to stand for an RT. */
@Component
public class SyaratTokoh {

    private final TokohService tokoh;
    private final PendudukService penduduk;
    private final KedewasaanService kedewasaan;
    private final WilayahService wilayah;

    SyaratTokoh(TokohService tokoh, PendudukService penduduk, KedewasaanService kedewasaan, WilayahService wilayah) {
        this.tokoh = tokoh;
        this.penduduk = penduduk;
        this.kedewasaan = kedewasaan;
        this.wilayah = wilayah;
    }

    /** The persons with their names; one without a name is asked all the same. */
    private List<OrangTerdaftar> orang(List<String> ids) {
        Map<String, String> nama = penduduk.nama(ids);
        return ids.stream().distinct().map(id -> new OrangTerdaftar(id, nama.get(id))).toList();
    }

    /** Whether a Musyawarah RT has chosen them (Pasal 1 angka 21). */
    public TokohDipilih.Fakta dipilih(String rtId, List<String> ids, boolean terpilih) {
        String rt = wilayah.nama(rtId);
        return new TokohDipilih.Fakta(orang(ids).stream().map(o -> new WakilRt(o.id(), o.nama(), rt)).toList(),
                terpilih ? ids : List.of());
    }

    /** Whether they live, and live in the RT, on the day (Pasal 1 angka 26). */
    public PendudukRt.Fakta penduduk(String rtId, List<String> ids, LocalDate hari) {
        Set<String> dikenal = penduduk.nama(ids).keySet();
        Set<String> pergi = penduduk.bukanWargaLagi(ids, rtId, hari).keySet();
        return new PendudukRt.Fakta(wilayah.nama(rtId), orang(ids),
                ids.stream().filter(id -> dikenal.contains(id) && !pergi.contains(id)).toList());
    }

    /** Whether each of them is an adult resident of the RT on the day, as Pasal 25 huruf b counts them. */
    public List<OrangSesuaiRegister.Fakta> dewasa(String rtId, List<String> ids, LocalDate hari, LocalDate edisi) {
        Set<String> dewasa = kedewasaan.dewasa(rtId, hari, hari, edisi).stream().map(Warga::id).collect(Collectors.toSet());
        return orang(ids).stream().map(o -> new OrangSesuaiRegister.Fakta(o.nama(), KualitasPeserta.TOKOH.name(),
                dewasa.contains(o.id()))).toList();
    }

    /** Whether the choice is the last that the RT has made. */
    public PilihanTerbaru.Fakta terbaru(String rtId, SaatPilihan saat) {
        Optional<SaatPilihan> lagi = tokoh.pilihanSesudah(rtId, saat);
        return new PilihanTerbaru.Fakta(wilayah.nama(rtId), saat.hari(), saat.pukul(),
                lagi.map(SaatPilihan::hari).orElse(null), lagi.map(SaatPilihan::pukul).orElse(null));
    }

    /** Whether one of them is a Pengurus of the RW, or of an RT of it, on the day (Pasal 1 angka 21). */
    public KursiTokohBukanPengurus.Fakta bukanPengurus(String rtId, List<String> ids, LocalDate hari) {
        return new KursiTokohBukanPengurus.Fakta(orang(ids), List.copyOf(tokoh.pengurus(rtId, hari)));
    }

    /** Whether they are enough (Pasal 1 angka 21). */
    public TokohTiapRt.Fakta jumlah(String rtId, List<String> ids) {
        String rt = wilayah.nama(rtId);
        return new TokohTiapRt.Fakta(List.of(rt),
                orang(ids).stream().map(o -> new WakilRt(o.id(), o.nama(), rt)).toList(), List.of());
    }

    /** Whether they stand for no other RT on the day. */
    public TokohSatuUnit.Fakta satuRt(String rtId, List<String> ids, LocalDate hari) {
        Map<String, String> nama = penduduk.nama(ids);
        String rt = wilayah.nama(rtId);
        Stream<TokohSatuUnit.Wakil> diSini = ids.stream().distinct()
                .map(id -> new TokohSatuUnit.Wakil(id, nama.get(id), rt));
        Stream<TokohSatuUnit.Wakil> diTempatLain = tokoh.diRtLain(rtId, ids, hari).stream()
                .map(t -> new TokohSatuUnit.Wakil(t.pendudukId(), nama.get(t.pendudukId()), wilayah.nama(t.rtId())));
        return new TokohSatuUnit.Fakta(Stream.concat(diSini, diTempatLain).toList());
    }
}
