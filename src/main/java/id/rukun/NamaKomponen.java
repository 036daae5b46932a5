package id.rukun;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.util.StringUtils;

/**
 * Names the components as models know them: what belongs to a family of procedures carries the family's name first
 * ({@code penggabunganKabarPenerusan}), so that two families may each have their own of a name.
 */
public class NamaKomponen extends AnnotationBeanNameGenerator {

    private static final String KELUARGA = "id.rukun.prosedur.";

    @Override
    protected String buildDefaultBeanName(BeanDefinition definisi) {
        String kelas = String.valueOf(definisi.getBeanClassName());
        if (!kelas.startsWith(KELUARGA)) {
            return super.buildDefaultBeanName(definisi);
        }
        String keluarga = kelas.substring(KELUARGA.length(), kelas.indexOf('.', KELUARGA.length()));
        return keluarga + StringUtils.unqualify(kelas);
    }
}
