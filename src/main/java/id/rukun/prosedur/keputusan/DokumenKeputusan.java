package id.rukun.prosedur.keputusan;

import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.PenyediaDokumen;
import id.rukun.prosedur.keputusan.register.KeputusanLurahRepository;
import id.rukun.prosedur.keputusan.register.PengesahanCamatRepository;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Offers the signed Keputusan Lurah, and their ratifications, as documents of their cases. */
@Component
@Transactional(readOnly = true)
class DokumenKeputusan implements PenyediaDokumen {

    private final KeputusanLurahRepository keputusan;
    private final PengesahanCamatRepository pengesahan;
    private final KeputusanService service;

    DokumenKeputusan(KeputusanLurahRepository keputusan, PengesahanCamatRepository pengesahan,
            KeputusanService service) {
        this.keputusan = keputusan;
        this.pengesahan = pengesahan;
        this.service = service;
    }

    @Override
    public List<Dokumen> dari(Collection<String> kasusIds) {
        return Stream.concat(ditetapkan(kasusIds), disahkan(kasusIds)).toList();
    }

    private Stream<Dokumen> ditetapkan(Collection<String> kasusIds) {
        return keputusan.findByKasusIdInOrderByDicatatPada(kasusIds).stream()
                .map(k -> new Dokumen(k.id(), k.kasusId(), "Keputusan Lurah Nomor " + k.nomor(),
                        service.naskah(k.naskah()).orElse(null), k.sidikNaskah(), KeputusanService.utuh(k.naskah(), k.sidikNaskah())));
    }

    private Stream<Dokumen> disahkan(Collection<String> kasusIds) {
        return pengesahan.findByKasusIdInAndNaskahIsNotNullOrderByDicatatPada(kasusIds).stream()
                .map(p -> new Dokumen(p.id(), p.kasusId(), "Pengesahan Camat Nomor " + p.nomor(),
                        service.naskah(p.naskah()).orElse(null), p.sidikNaskah(),
                        KeputusanService.utuh(p.naskah(), p.sidikNaskah())));
    }
}
