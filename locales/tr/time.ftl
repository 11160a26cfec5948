time-heading = Daha fazla süreye ihtiyacınız var mı?

time-left = Güvenliğiniz için bu kurtarma işlemi { $left } sonra sona erecek. O zamana kadar onaylamadığınız değişiklikler saklanmaz.

time-kept = Süreyi uzatmak için düğmeye basın. Bu sayfada kalırsınız.

time-more-button = Daha fazla süre istiyorum

time-short-status = Bu kurtarma işlemi { $left } sonra sona erecek. Daha fazla süre gerekiyorsa “Daha fazla süre istiyorum” düğmesine basın.

time-more-heading = Süreniz uzatıldı

time-until = Artık şu saate kadar süreniz var: { $until }.

time-again = Bitmeden önce size yeniden sorarız.

time-last-heading = Süreniz dolmak üzere

time-last = Süre daha fazla uzatılamaz. Bitmeden önce değişikliklerinizi onaylayın. O zamana kadar onaylanmayanlar saklanmaz ve hesabınız olduğu gibi kalır.

time-last-status = Süreniz { $left } sonra doluyor ve uzatılamaz. O zamana kadar değişikliklerinizi onaylayın.
