package id.rukun.prosedur.keputusan;

import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.PenyediaDokumen;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Offers the signed Keputusan Lurah as documents of their cases. */
@Component
@Transactional(readOnly = true)
class DokumenKeputusan implements PenyediaDokumen {

    private final KeputusanLurahRepository keputusan;
    private final KeputusanService service;

    DokumenKeputusan(KeputusanLurahRepository keputusan, KeputusanService service) {
        this.keputusan = keputusan;
        this.service = service;
    }

    @Override
    public List<Dokumen> dari(Collection<String> kasusIds) {
        return keputusan.findByKasusIdInOrderByDicatatPada(kasusIds).stream()
                .map(k -> new Dokumen(k.id(), k.kasusId(), "Keputusan Lurah Nomor " + k.nomor(),
                        service.naskah(k).orElse(null), k.sidikNaskah(), KeputusanService.utuh(k)))
                .toList();
    }
}
