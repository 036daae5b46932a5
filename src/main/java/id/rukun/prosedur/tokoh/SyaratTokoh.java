package id.rukun.prosedur.tokoh;

import id.rukun.hukum.pergub171.umum.KursiTokohBukanPengurus;
import id.rukun.hukum.pergub171.umum.Orang;
import id.rukun.hukum.pergub171.umum.PendudukRt;
import id.rukun.hukum.pergub171.umum.TokohTiapRt;
import id.rukun.penduduk.PendudukService;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is asked about those who are to stand for an RT. */
@Component
public class SyaratTokoh {

    private final TokohService tokoh;
    private final PendudukService penduduk;
    private final WilayahService wilayah;

    SyaratTokoh(TokohService tokoh, PendudukService penduduk, WilayahService wilayah) {
        this.tokoh = tokoh;
        this.penduduk = penduduk;
        this.wilayah = wilayah;
    }

    /** The persons with their names; one without a name is asked all the same. */
    public List<Orang> orang(List<String> ids) {
        Map<String, String> nama = penduduk.nama(ids);
        return ids.stream().distinct().map(id -> new Orang(id, nama.get(id))).toList();
    }

    /** Whether they live in the RT on the day (Pasal 1 angka 26). */
    public PendudukRt.Fakta penduduk(String rtId, List<String> ids, LocalDate hari) {
        return new PendudukRt.Fakta(wilayah.nama(rtId), orang(ids),
                ids.stream().filter(id -> penduduk.tinggalDi(id, rtId, hari)).toList());
    }

    /** Whether one of them is a Pengurus of the RT or its RW on the day (Pasal 1 angka 21). */
    public KursiTokohBukanPengurus.Fakta bukanPengurus(String rtId, List<String> ids, LocalDate hari) {
        return new KursiTokohBukanPengurus.Fakta(orang(ids), List.copyOf(tokoh.pengurus(rtId, hari)));
    }

    /** Whether they are enough, and stand for no other RT on the day (Pasal 1 angka 21). */
    public TokohTiapRt.Fakta jumlah(String rtId, List<String> ids, LocalDate hari) {
        Map<String, String> nama = penduduk.nama(ids);
        String rt = wilayah.nama(rtId);
        Stream<TokohTiapRt.Tokoh> diSini = ids.stream().distinct()
                .map(id -> new TokohTiapRt.Tokoh(id, nama.get(id), rt));
        Stream<TokohTiapRt.Tokoh> diTempatLain = tokoh.diRtLain(rtId, ids, hari).stream()
                .map(t -> new TokohTiapRt.Tokoh(t.pendudukId(), nama.get(t.pendudukId()), wilayah.nama(t.rtId())));
        return new TokohTiapRt.Fakta(List.of(rt), Stream.concat(diSini, diTempatLain).toList());
    }
}
