package id.rukun.prosedur.musyawarah.mode;

import id.rukun.hukum.pergub171.umum.DaftarPesertaRt;
import id.rukun.penduduk.BukanWargaLagi;
import id.rukun.penduduk.KepalaKeluarga;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.musyawarah.register.CalonPeserta;
import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import id.rukun.prosedur.musyawarah.register.KualitasPeserta;
import id.rukun.prosedur.musyawarah.register.PesertaMusyawarah;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A Musyawarah RT as Pasal 1 angka 20, 39 and 40 describe it; a mode adds who conducts it, and what it has of its own. */
public abstract class ModeRt implements ModeMusyawarah {

    private final PendudukService penduduk;

    protected ModeRt(PendudukService penduduk) {
        this.penduduk = penduduk;
    }

    @Override
    public final JenisMusyawarah jenis() {
        return JenisMusyawarah.RT;
    }

    @Override
    public KaidahMusyawarah kaidah() {
        return KaidahMusyawarah.RT;
    }

    /** The heads of family who live in the RT (Pasal 1 angka 20 and 26); who heads two families has one seat. */
    @Override
    public final List<CalonPeserta> peserta(RangkaianMusyawarah rangkaian, LocalDate hariUndangan) {
        return penduduk.kepalaKeluarga(rangkaian.unitId(), hariUndangan).stream()
                .filter(KepalaKeluarga::bertempatTinggal)
                .map(k -> new CalonPeserta(k.pendudukId(), k.nama(), KualitasPeserta.KEPALA_KELUARGA,
                        rangkaian.unitId(), false))
                .distinct()
                .toList();
    }

    @Override
    public final List<PertanyaanAturan<?>> susunan(RangkaianMusyawarah rangkaian, LocalDate hariUndangan,
            List<CalonPeserta> daftar) {
        List<String> ids = daftar.stream().map(CalonPeserta::orangId).toList();
        return List.of(new PertanyaanAturan<>(DaftarPesertaRt.class,
                new DaftarPesertaRt.Fakta(ids, ids.stream().distinct().toList())));
    }

    @Override
    public final Map<String, BukanWargaLagi> bukanWargaLagi(RangkaianMusyawarah rangkaian,
            List<PesertaMusyawarah> daftar, LocalDate hari) {
        return penduduk.bukanWargaLagi(daftar.stream().map(PesertaMusyawarah::orangId).toList(), rangkaian.unitId(),
                hari);
    }

    @Override
    public final String sebutanPeserta() {
        return "kepala keluarga";
    }
}
