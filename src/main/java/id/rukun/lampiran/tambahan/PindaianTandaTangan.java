package id.rukun.lampiran.tambahan;

import id.rukun.dokumen.Penandatanganan;
import id.rukun.lampiran.LampiranService;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Printed, signed by hand, scanned, uploaded; what was withdrawn bears no signature. */
@Component
class PindaianTandaTangan implements Penandatanganan {

    private final LampiranTambahanRepository tambahan;
    private final LampiranService lampiran;

    PindaianTandaTangan(LampiranTambahanRepository tambahan, LampiranService lampiran) {
        this.tambahan = tambahan;
        this.lampiran = lampiran;
    }

    @Override
    public Set<String> sidikBertandaTangan(String dokumenId) {
        return tambahan.findByDokumenIdAndDitarikPadaIsNullAndDihapusPadaIsNull(dokumenId).stream()
                .flatMap(t -> lampiran.sidik(t.lampiranId()).stream()).collect(Collectors.toSet());
    }
}
