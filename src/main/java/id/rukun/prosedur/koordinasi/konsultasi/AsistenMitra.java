package id.rukun.prosedur.koordinasi.konsultasi;

import id.rukun.engine.table.TabelKeputusan;
import id.rukun.hukum.koordinasi.JenisKoordinasi;
import id.rukun.hukum.perwalibukittinggi.umum.Penugasan;
import id.rukun.hukum.perwalibukittinggi.umum.RuteAsisten;
import id.rukun.hukum.perwalibukittinggi.umum.RuteFakta;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which Asisten of Bukittinggi has a partner in his list, or its fields (Pasal 11 and 12). */
@Component
public class AsistenMitra {

    private static final String KOTA = KotaKoordinasi.BUKITTINGGI.tenant();

    private final TabelKeputusan tabel;
    private final DirektoriUnit direktori;

    AsistenMitra(TabelKeputusan tabel, DirektoriUnit direktori) {
        this.tabel = tabel;
        this.direktori = direktori;
    }

    public RuteFakta fakta(String mitraId, List<String> bidang) {
        Penugasan mitra = new Penugasan(direktori.nama(mitraId), tabel.baris("asisten-menurut-unit",
                Map.of("kota", KOTA, "kodeRouting", direktori.unit(mitraId).kodeRouting())).get("asisten"));
        return new RuteFakta(List.of(mitra), bidang.stream().map(this::bidang).toList(), JenisKoordinasi.INSTANSIONAL, false, null);
    }

    private Penugasan bidang(String kode) {
        return new Penugasan("bidang " + kode.toLowerCase(Locale.ROOT).replace('_', ' '), asistenBidang(kode).orElse(null));
    }

    private Optional<String> asistenBidang(String kode) {
        return Optional.ofNullable(tabel.baris("asisten-menurut-bidang", Map.of("kota", KOTA, "bidang", kode)).get("asisten"));
    }

    /** Those of some codes that are no field of Pasal 11. */
    public List<String> bukanBidang(List<String> bidang) {
        return bidang.stream().filter(kode -> asistenBidang(kode).isEmpty()).toList();
    }

    /** Id of the office of the Asisten who is told; empty where it is the Sekretaris Daerah. */
    public Optional<String> kantor(RuteFakta fakta) {
        return Optional.ofNullable(RuteAsisten.dari(fakta).utama()).flatMap(kode -> direktori.asisten(KOTA, kode));
    }
}
