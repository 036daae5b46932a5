package id.rukun.prosedur.pengurus;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface AnggotaSusunanRepository extends JpaRepository<AnggotaSusunan, String> {

    List<AnggotaSusunan> findByKasusIdAndSementaraOrderByUrutan(String kasusId, boolean sementara);
}
