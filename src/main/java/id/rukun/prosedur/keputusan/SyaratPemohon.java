package id.rukun.prosedur.keputusan;

import id.rukun.engine.Panggilan;
import id.rukun.engine.SyaratPanggilan;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who calls P-14 supplies what the Keputusan says. */
@Component
class SyaratPemohon implements SyaratPanggilan {

    private final List<PemohonKeputusan> pemohon;

    SyaratPemohon(List<PemohonKeputusan> pemohon) {
        this.pemohon = pemohon;
    }

    @Override
    public String dipanggil() {
        return "penetapan-keputusan-lurah";
    }

    @Override
    public Optional<String> keluhan(Panggilan panggilan) {
        String siapa = panggilan.masukan().getOrDefault("pemohon", panggilan.pemanggil());
        return Optional.ofNullable(panggilan.masukan().get("jenisKeputusan"))
                .filter(jenis -> pemohon.stream()
                        .noneMatch(p -> siapa.equals(p.prosedur()) && jenis.equals(p.jenis())))
                .map(jenis -> "tidak ada PemohonKeputusan untuk prosedur " + siapa + " dan Keputusan " + jenis);
    }
}
