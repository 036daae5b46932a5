package id.rukun.prosedur.koordinasi.konsultasi;

import id.rukun.hukum.koordinasi.JenisKoordinasi;
import id.rukun.hukum.perwalibukittinggi.umum.Penugasan;
import id.rukun.hukum.perwalibukittinggi.umum.RuteAsisten;
import id.rukun.hukum.perwalibukittinggi.umum.RuteFakta;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.Pembidangan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which Asisten of Bukittinggi has a partner in his list, or its fields (Pasal 11 and 12). */
@Component
public class AsistenMitra {

    private static final String KOTA = KotaKoordinasi.BUKITTINGGI.tenant();

    private final Pembidangan pembidangan;
    private final DirektoriUnit direktori;

    AsistenMitra(Pembidangan pembidangan, DirektoriUnit direktori) {
        this.pembidangan = pembidangan;
        this.direktori = direktori;
    }

    public RuteFakta fakta(String mitraId, List<String> bidang) {
        Penugasan mitra = new Penugasan(direktori.nama(mitraId), pembidangan.asistenUnit(KOTA,
                direktori.unit(mitraId)).orElse(null));
        return new RuteFakta(List.of(mitra), bidang.stream().map(this::bidang).toList(), JenisKoordinasi.INSTANSIONAL, false, null);
    }

    private Penugasan bidang(String kode) {
        return new Penugasan("bidang " + kode.toLowerCase(Locale.ROOT).replace('_', ' '), pembidangan.asistenBidang(KOTA, kode).orElse(null));
    }

    /** Those of some codes that are no field of Pasal 11. */
    public List<String> bukanBidang(List<String> bidang) {
        return bidang.stream().filter(kode -> pembidangan.asistenBidang(KOTA, kode).isEmpty()).toList();
    }

    /** Id of the office of the Asisten who is told; empty where it is the Sekretaris Daerah. */
    public Optional<String> kantor(RuteFakta fakta) {
        return Optional.ofNullable(RuteAsisten.dari(fakta).utama()).flatMap(kode -> direktori.asisten(KOTA, kode));
    }
}
