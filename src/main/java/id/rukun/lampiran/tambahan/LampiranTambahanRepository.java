package id.rukun.lampiran.tambahan;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface LampiranTambahanRepository extends JpaRepository<LampiranTambahan, String> {

    List<LampiranTambahan> findByKasusIdAndDihapusPadaIsNullOrderByDicatatPada(String kasusId);

    List<LampiranTambahan> findByDokumenIdAndDitarikPadaIsNullAndDihapusPadaIsNull(String dokumenId);
}
